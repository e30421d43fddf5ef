namespace ArticleKit.Keyphrases.Words;

/// <summary>Units of measure and money, days, months and the other words that numbers and dates are made of.</summary>
internal static class MeasureWords
{
    private static readonly WordSet Anywhere = new(
        "km kg kw kwh mw gw mm cm ml mg mph kph km/h lb lbs oz ft sq °c °f kpa hz khz mhz ghz gb mb tb kb p.m a.m p.m. a.m. pm am gmt utc est edt bst cet");

    private static readonly WordSet English = new(
        "percent cent cents percentage dollar dollars euro euros pound pounds pence yen",
        "metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre",
        "millimetres millimeter millimeters mile miles inch inches foot feet yard yards acre acres hectare hectares litre litres liter liters",
        "gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes ton tons ounce ounces gallon gallons degree degrees celsius fahrenheit",
        "teaspoon teaspoons tablespoon tablespoons cup cups watt watts megawatt megawatts gigawatt gigawatts volt volts cubic square",
        "second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century centuries",
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays",
        "january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec");

    private static readonly WordSet Foreign = new(
        "prozent euro euros cent meter metern kilometer kilometern zentimeter hektar tonnen liter gramm kilogramm grad million millionen milliarde",
        "milliarden tausend hundert sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag dienstagabend januar februar märz april mai juni juli august september oktober",
        "november dezember drittel viertel vierteln hälfte uhr herbst sommer winter frühling morgen abend mittag nacht",
        "mètre mètres kilomètre kilomètres hectare hectares tonne tonnes litre litres gramme grammes degré degrés pour cent mille million",
        "millions milliard milliards seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années moitié",
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre",
        "décembre été hiver printemps automne matin soir nuit demain hier point points",
        "metro metros kilómetro kilómetros hectárea hectáreas tonelada toneladas litro litros gramo gramos grado grados ciento mil millón millones",
        "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años lunes martes miércoles jueves viernes sábado",
        "domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tercio mitad cuarta otoño invierno verano",
        "primavera noche mañana tarde ayer hoy media",
        "chilometro chilometri metri ettaro ettari tonnellata tonnellate litri grammo grammi gradi mila milione milioni miliardo miliardi",
        "secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni lunedì martedì mercoledì giovedì venerdì sabato",
        "domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre metà doppio estate inverno autunno notte mattina sera");

    /// <summary>Whether a form in lower case is one of them.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isEnglish">Whether the text is English.</param>
    public static bool Contains(ReadOnlySpan<char> form, bool isEnglish) =>
        Anywhere.Contains(form) || (isEnglish ? English.Contains(form) : Foreign.Contains(form));
}
