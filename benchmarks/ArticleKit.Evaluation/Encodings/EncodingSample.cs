namespace ArticleKit.Evaluation.Encodings;

/// <summary>A short news text in a language, written for this purpose, and the legacy encodings that pages in the language use.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="Encodings">The encodings by the framework's names.</param>
/// <param name="Sentences">The text.</param>
internal sealed record EncodingSample(string Language, IReadOnlyList<string> Encodings, IReadOnlyList<string> Sentences)
{
    /// <summary>All samples.</summary>
    public static IReadOnlyList<EncodingSample> All { get; } =
    [
        Of("de", "windows-1252", "Die Brücke über den Fluß wird am Montag für den Verkehr geöffnet.", "Über tausend Gäste hörten die Rede der Bürgermeisterin, die das Geländer selbst ausgewählt hat.", "Später fuhr die Straßenbahn zum ersten Mal über das neue Gleis."),
        Of("fr", "windows-1252", "Le nouveau pont sera ouvert à la circulation dès lundi, a annoncé la préfète.", "Les élèves de l’école voisine ont préparé une fête où chacun était invité.", "Après quatre années de travaux, le trajet ne dure plus que cinq minutes."),
        Of("es", "windows-1252", "El puente se abrirá al tráfico el próximo lunes, según anunció la alcaldesa.", "¿Cuántos años duró la construcción? Más de cuatro, y costó millones.", "Los niños del barrio cruzaron los primeros con sus bicicletas."),
        Of("pt", "windows-1252", "A ponte será aberta ao trânsito na segunda-feira, anunciou a câmara municipal.", "A construção durou quatro anos e não faltaram discussões sobre o preço.", "As crianças da região atravessaram o rio pela primeira vez a pé."),
        Of("it", "windows-1252", "Il ponte sarà aperto al traffico lunedì, perché i lavori sono finiti prima del previsto.", "La città ha speso più di venti milioni, e c’è chi dice che è troppo.", "Così il viaggio dura metà del tempo."),
        Of("sv", "windows-1252", "Bron öppnas för trafik på måndag, säger kommunens talesman.", "Färjan som gick över sundet i åttio år har lagt till för sista gången.", "Många åkte med för att säga adjö till besättningen."),
        Of("da", "windows-1252", "Broen åbner for trafik på mandag, oplyser kommunen.", "Færgen, der sejlede over fjorden i firs år, har lagt til for sidste gang.", "Børnene fra skolen gik først over med røde flag."),
        Of("fi", "windows-1252", "Silta avataan liikenteelle maanantaina, kertoo kaupunginjohtaja.", "Lossi kulki salmen yli kahdeksankymmentä vuotta ja jää nyt eläkkeelle.", "Lapset kävelivät sillan yli ensimmäisinä."),
        Of("is", "windows-1252", "Brúin verður opnuð fyrir umferð á mánudag, að sögn bæjarstjórans.", "Ferjan sem sigldi yfir fjörðinn í áttatíu ár hefur lagst að í síðasta sinn.", "Börnin úr skólanum gengu fyrst yfir með rauða fána."),
        Of("pl", "windows-1250 iso-8859-2", "Most zostanie otwarty dla ruchu w poniedziałek, ogłosiła pani burmistrz.", "Budowa trwała cztery lata i kosztowała więcej, niż się spodziewano.", "Dzieci z pobliskiej szkoły przeszły jako pierwsze, niosąc czerwone chorągiewki."),
        Of("cs", "windows-1250 iso-8859-2", "Most bude otevřen pro dopravu v pondělí, oznámila starostka města.", "Stavba trvala čtyři roky a stála více, než se původně předpokládalo.", "Žáci z nedaleké školy přešli jako první a nesli červené praporky."),
        Of("sk", "windows-1250 iso-8859-2", "Most bude otvorený pre dopravu v pondelok, oznámila primátorka mesta.", "Stavba trvala štyri roky a stála viac, než sa pôvodne čakalo.", "Ľudia z okolia prišli už ráno, aby videli prvé vozidlá."),
        Of("hu", "windows-1250 iso-8859-2", "A hidat hétfőn nyitják meg a forgalom előtt, közölte a polgármester.", "Az építkezés négy évig tartott, és többe került, mint ahogy tervezték.", "A közeli iskola tanulói mentek át elsőként, piros zászlókkal."),
        Of("ro", "windows-1250 iso-8859-2", "Podul va fi deschis circulaţiei luni, a anunţat primăriţa oraşului.", "Construcţia a durat patru ani şi a costat mai mult decât s-a crezut.", "Copiii de la şcoala din apropiere au trecut primii."),
        Of("hr", "windows-1250 iso-8859-2", "Most će biti otvoren za promet u ponedjeljak, najavila je gradonačelnica.", "Gradnja je trajala četiri godine i stajala je više nego što se očekivalo.", "Učenici obližnje škole prešli su prvi noseći crvene zastavice."),
        Of("ru", "windows-1251 koi8-r iso-8859-5 cp866", "Мост откроют для движения в понедельник, сообщила глава города.", "Строительство длилось четыре года и обошлось дороже, чем ожидали.", "Первыми по нему прошли ученики соседней школы с красными флажками."),
        Of("uk", "windows-1251 koi8-u", "Міст відкриють для руху в понеділок, повідомила очільниця міста.", "Будівництво тривало чотири роки й коштувало більше, ніж очікували.", "Першими ним пройшли учні сусідньої школи з червоними прапорцями."),
        Of("bg", "windows-1251", "Мостът ще бъде открит за движение в понеделник, съобщи кметицата на града.", "Строежът продължи четири години и струваше повече от очакваното.", "Първи преминаха учениците от близкото училище."),
        Of("sr", "windows-1251", "Мост ће бити отворен за саобраћај у понедељак, најавила је градоначелница.", "Градња је трајала четири године и коштала више него што се очекивало.", "Ученици оближње школе прешли су први."),
        Of("el", "windows-1253 iso-8859-7", "Η γέφυρα θα ανοίξει για την κυκλοφορία τη Δευτέρα, ανακοίνωσε η δήμαρχος.", "Η κατασκευή διήρκεσε τέσσερα χρόνια και κόστισε περισσότερο από όσο αναμενόταν.", "Πρώτοι πέρασαν οι μαθητές του κοντινού σχολείου."),
        Of("tr", "windows-1254", "Köprü pazartesi günü trafiğe açılacak, dedi belediye başkanı.", "Yapımı dört yıl sürdü ve beklenenden daha pahalıya mal oldu.", "İlk olarak yakındaki okulun öğrencileri kırmızı bayraklarla geçti."),
        Of("he", "windows-1255", "הגשר ייפתח לתנועה ביום שני, הודיעה ראש העיר.", "הבנייה נמשכה ארבע שנים ועלתה יותר ממה שציפו.", "תלמידי בית הספר הסמוך עברו ראשונים עם דגלים אדומים."),
        Of("ar", "windows-1256 iso-8859-6", "سيفتح الجسر أمام حركة المرور يوم الاثنين كما أعلنت رئيسة البلدية.", "استمر البناء أربع سنوات وكلف أكثر مما كان متوقعا.", "وكان تلاميذ المدرسة المجاورة أول من عبر الجسر."),
        Of("lt", "windows-1257", "Tiltas bus atidarytas eismui pirmadienį, pranešė miesto merė.", "Statyba truko ketverius metus ir kainavo daugiau, nei tikėtasi.", "Pirmieji juo perėjo netolimos mokyklos mokiniai, nešini raudonomis vėliavėlėmis."),
        Of("lv", "windows-1257", "Tilts satiksmei tiks atvērts pirmdien, paziņoja pilsētas mērs.", "Būvniecība ilga četrus gadus un maksāja vairāk, nekā gaidīts.", "Pirmie pāri gāja tuvējās skolas skolēni ar sarkaniem karodziņiem."),
        Of("et", "windows-1257", "Sild avatakse liiklusele esmaspäeval, teatas linnapea.", "Ehitus kestis neli aastat ja läks oodatust rohkem maksma.", "Esimestena läksid üle lähedal asuva kooli õpilased punaste lippudega."),
        Of("vi", "windows-1258", "Cây cầu sẽ được mở cho xe cộ qua lại vào thứ hai, bà thị trưởng thông báo.", "Công trình kéo dài bốn năm và tốn kém hơn dự kiến.", "Học sinh trường gần đó đi qua đầu tiên."),
        Of("th", "windows-874", "สะพานจะเปิดให้รถวิ่งในวันจันทร์ นายกเทศมนตรีกล่าว", "การก่อสร้างใช้เวลาสี่ปีและแพงกว่าที่คาดไว้", "นักเรียนจากโรงเรียนใกล้เคียงเดินข้ามเป็นกลุ่มแรก"),
        Of("zh-Hans", "gb18030", "这座桥将于星期一通车，市长宣布。", "工程持续了四年，花费比预想的要多。", "附近学校的学生举着红旗第一批走过了大桥，老人们在岸边看着他们。"),
        Of("zh-Hant", "big5", "這座橋將於星期一通車，市長宣布。", "工程持續了四年，花費比預想的要多。", "附近學校的學生舉著紅旗第一批走過了大橋，老人們在岸邊看著他們。"),
        Of("ja", "shift_jis euc-jp iso-2022-jp", "橋は月曜日に開通すると市長が発表した。", "工事は四年かかり、費用は予想より多かった。", "近くの学校の生徒たちが赤い旗を持って最初に渡り、お年寄りが岸から見守っていた。"),
        Of("ko", "ks_c_5601-1987", "다리는 월요일에 개통된다고 시장이 발표했다.", "공사는 사 년이 걸렸고 비용은 예상보다 많이 들었다.", "가까운 학교의 학생들이 붉은 깃발을 들고 가장 먼저 건넜다."),
    ];

    private static EncodingSample Of(string language, string encodings, params string[] sentences) => new(language, encodings.Split(' '), sentences);
}
