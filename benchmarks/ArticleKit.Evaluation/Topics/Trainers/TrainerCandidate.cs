using Microsoft.ML;
using Microsoft.ML.Trainers;
using MulticlassTrainers = Microsoft.ML.MulticlassClassificationCatalog.MulticlassClassificationTrainers;

namespace ArticleKit.Evaluation.Topics.Trainers;

/// <summary>A trainer of ML.NET with its settings.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Settings">What differs from the defaults of ML.NET.</param>
/// <param name="Create">Makes the trainer for a number of training articles.</param>
internal sealed record TrainerCandidate(string Name, string Settings, Func<MLContext, int, IEstimator<ITransformer>> Create)
{
    private const int Iterations = 20;

    // The strength of our own default, so that the trainers differ in nothing but how they learn. As a sum over all articles; most
    // trainers of ML.NET take it per article.
    private const float Regularization = 0.5f;

    // One thread everywhere: with more, most of them differ from run to run.
    public static IReadOnlyList<TrainerCandidate> All { get; } =
    [
        new("SDCA, smoothed hinge loss", "no L1, 20 iterations", (context, rows) => Multiclass(context).SdcaNonCalibrated(
            new SdcaNonCalibratedMulticlassTrainer.Options
            {
                Loss = new SmoothedHingeLoss(),
                L1Regularization = 0,
                L2Regularization = Regularization / rows,
                NumberOfThreads = 1,
                MaximumNumberOfIterations = Iterations,
                ConvergenceTolerance = 0.02f,
            })),
        new("SDCA, maximum entropy", "no L1, 20 iterations", (context, rows) => Multiclass(context).SdcaMaximumEntropy(
            new SdcaMaximumEntropyMulticlassTrainer.Options
            {
                L1Regularization = 0,
                L2Regularization = 0.1f * Regularization / rows,
                NumberOfThreads = 1,
                MaximumNumberOfIterations = Iterations,
                ConvergenceTolerance = 0.02f,
            })),
        new("SDCA, maximum entropy", "defaults", (context, _) => Multiclass(context).SdcaMaximumEntropy(
            new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 })),
        new("LBFGS, maximum entropy", "no L1, L2 0.1", (context, _) => Multiclass(context).LbfgsMaximumEntropy(
            new LbfgsMaximumEntropyMulticlassTrainer.Options { L1Regularization = 0, L2Regularization = 0.1f, NumberOfThreads = 1 })),
        new("One versus all, linear SVM (Pegasos)", "20 iterations", (context, rows) => OneVersusAll(context, context.BinaryClassification.Trainers.LinearSvm(
            new LinearSvmTrainer.Options { NumberOfIterations = Iterations, Lambda = Regularization / rows }))),
        new("One versus all, averaged perceptron", "20 iterations", (context, _) => OneVersusAll(context, context.BinaryClassification.Trainers.AveragedPerceptron(
            new AveragedPerceptronTrainer.Options { NumberOfIterations = Iterations }))),
        new("One versus all, SDCA, smoothed hinge loss", "no L1, 20 iterations", (context, rows) => OneVersusAll(context, context.BinaryClassification.Trainers.SdcaNonCalibrated(
            new SdcaNonCalibratedBinaryTrainer.Options
            {
                LossFunction = new SmoothedHingeLoss(),
                L1Regularization = 0,
                L2Regularization = Regularization / rows,
                NumberOfThreads = 1,
                MaximumNumberOfIterations = Iterations,
                ConvergenceTolerance = 0.02f,
            }))),
        new("Naive Bayes", "", (context, _) => Multiclass(context).NaiveBayes()),
    ];

    private static MulticlassTrainers Multiclass(MLContext context) => context.MulticlassClassification.Trainers;

    private static OneVersusAllTrainer OneVersusAll<TModel>(
        MLContext context,
        ITrainerEstimator<Microsoft.ML.Data.BinaryPredictionTransformer<TModel>, TModel> trainer)
        where TModel : class => Multiclass(context).OneVersusAll(trainer, useProbabilities: false);
}
