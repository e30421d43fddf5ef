namespace ArticleKit.Keyphrases.Words;

/// <summary>Forms of English verbs that are seldom nouns: the base form and its "-s", and irregular past forms.</summary>
internal static class EnglishVerbs
{
    private static readonly WordSet Irregular = new(
        "ate beat began begun bent bet bit bled blew bought bound bred broke brought built burnt came caught chose chosen clung crept",
        "dealt did done drank drawn dreamt drew driven drove dug eaten fallen fed fell felt fled flew flown flung forbade forgave forgot",
        "forgotten fought found froze frozen gave given gone got gotten grew grown had heard held hid hidden hung kept knelt knew known lain",
        "laid led left lent lost made meant met mistook mistaken overcame paid proven ran rang ridden risen rode rose sang sank sat sold",
        "saw seen sent shaken shook shone shown shrank slept slid sold sought spent spoke spoken sprang stole stolen stood struck stuck",
        "stung sunk swam swept swore sworn swung taken taught threw thrown told took torn understood undergone underwent went woke woken won",
        "wore worn wove woven written wrote withdrew withdrawn withstood spun spat shot lit bore born borne arose arisen awoke");

    private static readonly WordSet Bases = new(
        "accept accuse achieve acknowledge acquire adapt add adjust admit adopt advise affect afford agree allege allow announce annoy appear",
        "apply appoint approve argue arise arrive ask assess assume attempt attend attract avoid awaken ban be beat become begin behave belong",
        "bend believe blame bleed bother break bring build bury buy carry catch celebrate choose chop cite clarify cling collect combine come",
        "commit compare compel compete compile complain complete comply comprise concede conclude condemn conduct confess confirm confuse",
        "connect consider consist construct consume contain continue contribute convey convict convince cope create criticise criticize deal",
        "decide declare decline decrease deem defeat defend define delay deliver demonstrate deny depart depend depict deploy deprive derive",
        "describe deserve destroy detect determine develop devote die differ dig disagree disappear disclose discover discuss dismiss dissolve",
        "distribute divide do drag draw drift drive drown earn eat elect eliminate emerge emit emphasise emphasize employ enable encounter",
        "encourage endorse enforce enjoy ensure enter establish evaluate evolve examine exceed exclude exist expand expect explain explore",
        "expose express extend face facilitate fail fall fasten feed feel fill finish fit flee forbid force forget forgive fry fulfil fulfill",
        "gain gather generate get give go grant grab grow happen have hear help hesitate hide hire hold identify ignore illustrate imagine",
        "impose improve include incorporate increase indicate infect inform inherit insist inspect install intend introduce invade invent invest",
        "invite involve join justify keep kneel know lack launch lay lead learn leave lend let lie like listen live locate look lose make",
        "maintain manage mean meet mend mention modify multiply need negotiate note notice obey observe obtain occupy occur offend offer open",
        "operate oppose overcome overtake owe own participate pay perceive perform permit persist persuade plead point possess postpone pour",
        "predict prefer prepare preserve press prevent proceed proclaim produce promote propose protect protest prove provide publish pull",
        "pursue push put quit raise reach react read realise realize recall receive recognise recognize recommend recover reduce refer reflect",
        "refuse reject relate relax rely remain remember remind remove render repeat replace reply represent require resemble resign",
        "resist resolve respond restore restrict retain retire reveal revise rise rub run satisfy save say see seek seem select sell send serve",
        "set settle sew shake share shave shine shrug shut sing sink sit sleep slip smell smile solve speak spend spread stand stare stay steal",
        "stick stir stop strengthen struggle submit succeed suffer suggest supply suppose surprise surround survive suspect swallow swear swim",
        "take teach tear tell tend think threaten throw tie transform translate treat try tuck turn undergo understand undertake unfold unite",
        "urge use utter vanish vary wait wake walk want warn wash watch wear weep welcome whisper win wipe wish withdraw withstand wonder work",
        "worry wrap write yield die knead roughen sharpen soften tighten loosen widen reckon oversee shrink soar plunge tumble fetch hang",
        "weigh glow laugh nod sigh yell sob greet marry adore admire hate loathe dislike hop crawl float hover dive fling hurl toss lift erect",
        "demolish dismantle assemble boil bake roast slice peel sprinkle simmer whisk rinse soak freeze melt thaw burn explode erupt collapse",
        "crumble burst leak spill evaporate thrive flourish wither rot sparkle flicker quote narrate insert extract attach detach align",
        "allocate amend applaud apologise apologize await beg boast borrow bounce calculate cancel cease certify coincide commence compensate",
        "compose conceal confront consent constitute consult contemplate contend contradict convene convert cooperate correspond deepen defer",
        "defy delete denounce descend deter deteriorate devise dictate diminish disperse displace disrupt distinguish distort disturb dominate",
        "donate downplay edit eject elude embark embrace empower enact enclose endanger endure enhance enlist entail entitle envisage equip",
        "erode evict exaggerate execute exempt exert expel flatten forgo formulate fuel fulfil gaze glance grasp groom halt hinder hire hum",
        "implement imply impress induce inflict infuse inhabit inhibit initiate insulate interact interfere interpret intervene irritate isolate",
        "knit lament linger lure mingle mislead motivate mourn mutter nominate nurture omit outline outweigh overlook overwhelm pave plunge",
        "portray posit precede preclude prescribe presume prevail prohibit prolong prompt propel prosper provoke purchase quell ratify reassure",
        "rebuild reckon reclaim recite refrain refute regain regulate rehearse reiterate rejoice relieve relocate remark repay repel reproduce",
        "reside resume retrieve reunite revive revoke scatter scrap scrutinise scrutinize seize shatter shed shove simplify smash soak soothe",
        "specify speculate spoil squeeze stabilise stabilize stipulate strive stroll subside summon suppress surpass sustain swap sway tackle tempt",
        "tolerate topple traverse tremble trickle trigger uncover undermine unleash unveil uphold usher validate vaccinate verify violate wander",
        "warrant wield worsen yell depends demand drop cover roll move call keep start begin claim cite cost grow show climb slip brush heat mix hook");

    // Forms of verbs above that are as often nouns: the words around them tell.
    private static readonly WordSet Ambiguous = new(
        "attempt attempts ban bans beat beats break breaks catch catches cost costs cover covers deal deals decline declines decrease",
        "decreases defeat defeats delay delays demand demands drag draw draws drive drives drop drops face faces fall falls feed force forces",
        "gain gains grant grants help hold increase increases lack launch launches lead leads lie lies look looks mention note notes notice",
        "notices offer offers point points press protest protests push read reply replies rise rises run runs rub save saves set sets share",
        "shares sleep slip slips smell smile smiles spread stand stands stay stays stick sticks stop stops struggle struggles supply supplies",
        "surprise surprises suspect suspects swallow swallows tear tears tie ties treat treats try turn turns use uses wait wake walk walks",
        "wash watch watches welcome wish wishes work works worry worries yield yields hire feeling contract contracts process call calls roll",
        "rolls move moves claim claims start starts climb climbs brush heat mix hook hooks hike hikes match matches heat show shows shot",
        "burst leak leaks fuel fuels halt purchase purchases quote quotes trigger triggers prompt boil roast slice slices toss lift lifts embrace scrap",
        "swap swaps warrant warrants remark remarks outline outlines melt freeze shed sheds hum collapse left born found lit felt plunge");

    /// <summary>Whether a form in lower case is a verb wherever it stands.</summary>
    public static bool Contains(ReadOnlySpan<char> form) => !Ambiguous.Contains(form) && (Irregular.Contains(form) || IsPresent(form));

    /// <summary>Whether a form in lower case is as often a verb as a noun.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> form) => Ambiguous.Contains(form);

    private static bool IsPresent(ReadOnlySpan<char> form)
    {
        if (Bases.Contains(form))
        {
            return true;
        }

        if (form is not [.., var last, 's'] || last is 's' or 'u')
        {
            return false;
        }

        if (Bases.Contains(form[..^1]))
        {
            return true;
        }

        if (form is [.., 'i', 'e', 's'])
        {
            Span<char> withY = stackalloc char[form.Length - 2];
            form[..^3].CopyTo(withY);
            withY[^1] = 'y';
            return Bases.Contains(withY);
        }

        return form is [.., 'e', 's'] && Bases.Contains(form[..^2]);
    }
}
