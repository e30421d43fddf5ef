namespace ArticleKit.Quotations;

/// <summary>The words of other languages by which speech is reported.</summary>
internal static class ForeignSpeech
{
    public static IReadOnlyList<SpeechWords> All { get; } =
    [
        new("de")
        {
            Verbs = "sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont meinte meint fügte ergänzte ergänzt warnte warnt forderte fragte fragt "
                + "antwortete antwortet schrieb schreibt berichtete kritisierte kritisiert behauptete behauptet kündigte räumte bekräftigte versicherte teilte zitierte "
                + "rief kommentierte äußerte lobte mahnte unterstrich beteuerte verkündete gestand entgegnete erwiderte nannte nennt bezeichnete begründete resümierte bilanzierte",
            OnlyBeside = "heißt hieß findet fand glaubt glaubte erzählt erzählte bestätigte bestätigt erinnert lacht freut",
            Sources = "so laut zufolge",
            He = "er",
            She = "sie",
            OtherPronouns = "ich wir es man",
            Relatives = "der die das",
            Auxiliaries = "hat hatte haben auch noch später dann nun gestern heute am im dazu weiter weiterhin zudem außerdem",
            Determiners = "der die das ein eine einer des dem den sein seine ihr ihre unser unsere dieser diese zwei drei mehrere viele",
            Prepositions = "von vom für aus in im am an auf bei beim mit zu zum zur nach über unter gegen",
            Boundaries = "und aber oder als wenn während nachdem weil dass ob am im in bei beim gegenüber auf nach vor mit zu zum zur dem den gestern heute laut über",
        },
        new("fr")
        {
            Verbs = "dit disait déclaré déclare expliqué explique ajouté ajoute affirmé affirme assuré assure souligné souligne indiqué indique précisé précise estimé estime "
                + "confié confie raconté raconte répondu répond lancé annoncé annonce écrit dénoncé dénonce regretté regrette insisté insiste martelé martèle rappelé rappelle "
                + "conclu conclut poursuivi poursuit reconnu reconnaît prévenu prévient averti avertit réagi réagit demandé demande plaidé plaide promis jugé juge commenté "
                + "commente déploré déplore témoigné témoigne résumé résume avoué avoue détaillé détaille exclamé exclamée indigné indignée déclarait expliquait ajoutait affirmait",
            OnlyBeside = "lance sourit soupire note noté observe s'exclame s'indigne s'inquiète s'interroge pense croit",
            Sources = "selon d'après",
            He = "il t-il a-t-il",
            She = "elle t-elle a-t-elle",
            OtherPronouns = "ils elles je j'ai nous on",
            Relatives = "qui",
            Perfects = "a ont avait avaient s'est",
            Auxiliaries = "a ont avait est s'est encore aussi ensuite également lui vendredi lundi mardi mercredi jeudi samedi dimanche hier",
            Determiners = "le la les l un une des son sa ses leur leurs ce cet cette ces deux trois plusieurs",
            Prepositions = "de du des d en à au aux pour par dans sur avec chez sous contre",
            Boundaries = "et mais ou lorsque quand alors que qui après avant dans en à au lors sur avec devant pour par depuis hier lundi mardi mercredi jeudi vendredi samedi dimanche",
        },
        new("es")
        {
            Verbs = "dijo dice dicho decía declaró explicó explica agregó agrega añadió añade afirmó afirma aseguró asegura señaló señala indicó indica sostuvo sostiene "
                + "manifestó manifiesta comentó comenta expresó expresa advirtió advierte destacó destaca subrayó subraya aclaró aclara anunció anuncia confirmó confirma "
                + "contó cuenta respondió responde preguntó pregunta escribió escribe denunció denuncia insistió insiste precisó precisa reconoció reconoce recordó recuerda "
                + "reiteró reitera apuntó apunta concluyó concluye lamentó lamenta relató relata resaltó enfatizó remarcó exclamó admitió admite opinó opina dijeron aseguraron",
            OnlyBeside = "cree piensa pidió criticó alertó consideró considera",
            Sources = "según",
            He = "él",
            She = "ella",
            OtherPronouns = "ellos ellas yo nosotros",
            Relatives = "quien",
            Perfects = "ha han había habían",
            Auxiliaries = "ha han había también luego después además hoy ayer le les",
            Determiners = "el la los las un una unos unas su sus este esta estos dos tres varios varias",
            Prepositions = "de del en a al para por con sobre desde contra",
            Boundaries = "y e pero o cuando mientras que quien tras después antes en a al durante con sobre por para este hoy ayer",
        },
        new("it")
        {
            Verbs = "detto dice disse diceva dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma sottolineato sottolinea ricordato ricorda raccontato "
                + "racconta commentato commenta scritto scrive ribadito ribadisce precisato precisa assicurato assicura annunciato annuncia ammesso ammette risposto risponde "
                + "chiesto chiede denunciato denuncia sostenuto sostiene concluso osservato osserva avvertito avverte replicato replica rivelato rivela",
            OnlyBeside = "conclude prosegue continua esclama confida pensa crede attacca",
            Sources = "secondo",
            He = "lui egli",
            She = "lei ella",
            OtherPronouns = "loro io noi",
            Relatives = "che",
            Perfects = "ha hanno aveva avevano",
            Auxiliaries = "ha hanno aveva è anche poi ancora inoltre oggi ieri",
            Determiners = "il lo la i gli le l un uno una suo sua suoi sue questo questa due tre alcuni alcune",
            Prepositions = "di del della dello dei delle degli d da dal dalla in nel nella a al alla per con su sul sulla",
            Boundaries = "e ma o quando mentre che dopo prima in nel nella a al alla durante con su sul sulla per oggi ieri",
        },
        new("pt")
        {
            Verbs = "disse diz dito declarou explicou explica acrescentou acrescenta afirmou afirma garantiu garante destacou destaca ressaltou ressalta comentou comenta "
                + "contou conta escreveu escreve respondeu responde perguntou pergunta anunciou confirmou confirma alertou alerta avaliou avalia completou completa "
                + "concluiu conclui informou informa admitiu admite lamentou lamenta lembrou lembra salientou sublinhou referiu defendeu defende relatou revelou reforçou frisou disseram",
            OnlyBeside = "acredita pensa criticou pediu considerou considera",
            Sources = "segundo",
            He = "ele",
            She = "ela",
            OtherPronouns = "eles elas eu nós",
            Relatives = "quem",
            Auxiliaries = "tem havia também depois ainda hoje ontem",
            Determiners = "o a os as um uma uns umas seu sua seus suas este esta esse essa dois duas três vários várias",
            Prepositions = "de do da dos das em no na nos nas para por pelo pela com sobre ao à",
            Boundaries = "e mas ou quando enquanto que após depois antes em no na nos nas durante com sobre para ao à hoje ontem",
        },
        new("nl")
        {
            Verbs = "zegt zei zeggen gezegd verklaarde verklaart vertelde vertelt liet meldt meldde schrijft schreef antwoordde antwoordt benadrukte benadrukt voegde "
                + "waarschuwde waarschuwt stelde stelt vroeg vraagt reageerde reageert noemde noemt bevestigde bevestigt beweerde beweert concludeerde concludeert legde",
            OnlyBeside = "vindt vond denkt dacht gelooft lacht verzucht weet",
            Sources = "aldus volgens",
            He = "hij",
            She = "zij ze",
            OtherPronouns = "ik wij we het",
            Relatives = "die",
            Auxiliaries = "heeft had hebben ook later toen dan nu gisteren vandaag daarop",
            Determiners = "de het een zijn haar hun ons onze deze dit twee drie enkele veel",
            Prepositions = "van voor uit in op bij met aan naar over door tegen",
            Boundaries = "en maar of toen terwijl nadat omdat dat die in op bij tegen tegenover na voor met aan over vandaag gisteren",
        },
        new("ru")
        {
            Verbs = "сказал сказала сказали говорит говорил говорила заявил заявила заявили сообщил сообщила сообщили отметил отметила добавил добавила подчеркнул подчеркнула "
                + "пояснил пояснила объяснил объяснила рассказал рассказала ответил ответила спросил спросила написал написала считает уверен уверена признался признала признал "
                + "напомнил напомнила заверил заверила предупредил предупредила указал указала уточнил уточнила утверждает заключил подытожил констатировал прокомментировал",
            Sources = "",
            He = "он",
            She = "она",
            OtherPronouns = "они я мы",
            Relatives = "который которая",
            Auxiliaries = "также потом затем еще ещё ранее позже сегодня вчера",
            Determiners = "его ее её их этот эта",
            Prepositions = "в во на о об из от по с со у к для",
            Boundaries = "и но а или когда что после в во на о об по с со журналистам сегодня вчера",
        },
        new("sv")
        {
            Verbs = "säger sade sa sagt berättar berättade skriver skrev förklarar förklarade menar menade påpekar tillägger svarar svarade frågar uppger konstaterar betonar",
            OnlyBeside = "tycker tror tänker",
            Sources = "enligt",
            He = "han",
            She = "hon",
            OtherPronouns = "de jag vi det",
            Auxiliaries = "har hade också sedan nu",
            Determiners = "en ett den det hans hennes deras två tre flera",
            Prepositions = "av för från i på vid med till om hos",
            Boundaries = "och men eller när medan att som efter i på vid till med om",
        },
        new("da")
        {
            Verbs = "siger sagde sagt fortæller fortalte skriver skrev forklarer forklarede mener mente påpeger tilføjer svarer svarede spørger oplyser konstaterer understreger lyder",
            Sources = "ifølge",
            He = "han",
            She = "hun",
            OtherPronouns = "de jeg vi det",
            Auxiliaries = "har havde også så nu",
            Determiners = "en et den det hans hendes deres to tre flere",
            Prepositions = "af for fra i på ved med til om hos",
            Boundaries = "og men eller når mens at som efter i på ved til med om",
        },
        new("no")
        {
            Verbs = "sier sa sagt forteller fortalte skriver skrev forklarer forklarte mener mente påpeker legger svarer svarte spør opplyser konstaterer understreker",
            Sources = "ifølge",
            He = "han",
            She = "hun",
            OtherPronouns = "de jeg vi det",
            Auxiliaries = "har hadde også så nå",
            Determiners = "en et ei den det hans hennes deres to tre flere",
            Prepositions = "av for fra i på ved med til om hos",
            Boundaries = "og men eller når mens at som etter i på ved til med om",
        },
        new("pl")
        {
            Verbs = "powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała stwierdził stwierdziła podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła "
                + "oświadczył oświadczyła poinformował poinformowała napisał napisała odpowiedział odpowiedziała ocenił oceniła zapewnił zapewniła przyznał przyznała tłumaczy",
            Sources = "według zdaniem",
            He = "on",
            She = "ona",
            OtherPronouns = "oni one ja my",
            Auxiliaries = "też także potem również",
            Determiners = "jego jej ich ten ta",
            Prepositions = "z ze w we na o od do dla po przy",
            Boundaries = "i a ale lub gdy że po w we na o podczas dla do",
        },
        new("uk")
        {
            Verbs = "сказав сказала сказали каже говорить заявив заявила заявили повідомив повідомила зазначив зазначила додав додала підкреслив підкреслила пояснив пояснила "
                + "розповів розповіла відповів відповіла написав написала вважає наголосив наголосила",
            He = "він",
            She = "вона",
            OtherPronouns = "вони я ми",
            Auxiliaries = "також потім ще раніше",
            Determiners = "його її їх цей ця",
            Prepositions = "в у на про з із від по до для",
            Boundaries = "і й та але або коли що після в у на про по з",
        },
    ];
}
