namespace ArticleKit.Evaluation;

/// <summary>
/// A logistic regression on a few numbers, fitted by Newton's method with a small ridge penalty on standardized numbers. Targets may be
/// anything from 0 to 1 (Papke and Wooldridge, 1996, "Econometric methods for fractional response variables", Journal of Applied
/// Econometrics 11).
/// </summary>
internal sealed class LogisticRegression
{
    private const int Iterations = 30;

    private LogisticRegression(double intercept, double[] weights) => (Intercept, Weights) = (intercept, weights);

    public double Intercept { get; }

    /// <summary>The weight of each number, as it is and not standardized.</summary>
    public IReadOnlyList<double> Weights { get; }

    public static LogisticRegression Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, double ridge = 1)
    {
        int count = rows[0].Length;
        var means = new double[count];
        var deviations = new double[count];
        for (int j = 0; j < count; j++)
        {
            double mean = means[j] = rows.Average(row => row[j]);
            double deviation = Math.Sqrt(rows.Average(row => (row[j] - mean) * (row[j] - mean)));
            deviations[j] = deviation > 1e-9 ? deviation : 1;
        }

        double[][] standardized = [.. rows.Select(row => (double[])[1, .. row.Select((value, j) => (value - means[j]) / deviations[j])])];
        var weights = new double[count + 1];
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            Step(standardized, targets, weights, ridge);
        }

        double[] raw = [.. Enumerable.Range(0, count).Select(j => weights[j + 1] / deviations[j])];
        return new LogisticRegression(weights[0] - raw.Zip(means, (weight, mean) => weight * mean).Sum(), raw);
    }

    public double Predict(ReadOnlySpan<double> row)
    {
        double sum = Intercept;
        for (int j = 0; j < row.Length; j++)
        {
            sum += Weights[j] * row[j];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Step(double[][] rows, IReadOnlyList<double> targets, double[] weights, double ridge)
    {
        int count = weights.Length;
        var gradient = new double[count];
        double[][] hessian = [.. Enumerable.Range(0, count).Select(_ => new double[count])];
        for (int i = 0; i < rows.Length; i++)
        {
            double sum = 0;
            for (int j = 0; j < count; j++)
            {
                sum += weights[j] * rows[i][j];
            }

            double p = 1 / (1 + Math.Exp(-sum));
            for (int j = 0; j < count; j++)
            {
                gradient[j] += (targets[i] - p) * rows[i][j];
                for (int k = 0; k < count; k++)
                {
                    hessian[j][k] += p * (1 - p) * rows[i][j] * rows[i][k];
                }
            }
        }

        for (int j = 0; j < count; j++)
        {
            // The intercept is penalized next to nothing, only so that the equations always have a solution.
            double penalty = j == 0 ? 1e-6 : ridge;
            gradient[j] -= penalty * weights[j];
            hessian[j][j] += penalty;
        }

        double[] step = Solve(hessian, gradient);
        for (int j = 0; j < count; j++)
        {
            weights[j] += Math.Clamp(step[j], -2, 2);
        }
    }

    /// <summary>Solves linear equations by elimination with partial pivoting.</summary>
    private static double[] Solve(double[][] matrix, double[] values)
    {
        int count = values.Length;
        for (int column = 0; column < count; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < count; row++)
            {
                pivot = Math.Abs(matrix[row][column]) > Math.Abs(matrix[pivot][column]) ? row : pivot;
            }

            (matrix[column], matrix[pivot]) = (matrix[pivot], matrix[column]);
            (values[column], values[pivot]) = (values[pivot], values[column]);
            for (int row = column + 1; row < count; row++)
            {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < count; k++)
                {
                    matrix[row][k] -= factor * matrix[column][k];
                }

                values[row] -= factor * values[column];
            }
        }

        for (int row = count - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < count; k++)
            {
                values[row] -= matrix[row][k] * values[k];
            }

            values[row] /= matrix[row][row];
        }

        return values;
    }
}
