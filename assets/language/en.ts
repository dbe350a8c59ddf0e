<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name></name>
    <message>
        <source>spelaanname: eigen kaart, eigen prijs</source>
        <translation>game assumption: own card, own price</translation>
    </message>
    <message>
        <source>Eigen kaart: wat dit doet, heeft niemand gemeten.</source>
        <translation>Your own card: nobody has measured what this does.</translation>
    </message>
    <message>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <source>keer</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>Er is geen huishouden &apos;{name}&apos;. {remedy}</source>
        <translation>There is no household &apos;{name}&apos;. {remedy}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; kan niet geladen worden: {problem}</source>
        <translation>&apos;{name}&apos; cannot be loaded: {problem}</translation>
    </message>
    <message>
        <source>{words} (en nog {count})</source>
        <translation>{words} (and {count} more)</translation>
    </message>
    <message>
        <source>Dit bestand bestaat niet.</source>
        <translation>This file does not exist.</translation>
    </message>
    <message>
        <source>Controleer de naam.</source>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>De naam van de gemeente is leeg.</source>
        <translation>The name of the municipality is empty.</translation>
    </message>
    <message>
        <source>Vul municipality in.</source>
        <translation>Fill in municipality.</translation>
    </message>
    <message>
        <source>Er staat geen enkele prijs in.</source>
        <translation>There is not a single price in it.</translation>
    </message>
    <message>
        <source>Voeg een prijs toe, of laat het bestand weg.</source>
        <translation>Add a price, or leave the file out.</translation>
    </message>
    <message>
        <source>de prijs</source>
        <translation>the price</translation>
    </message>
    <message>
        <source>{price} staat er twee keer.</source>
        <translation>{price} is there twice.</translation>
    </message>
    <message>
        <source>Houd er één over.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>{id} staat er twee keer.</source>
        <translation>{id} is there twice.</translation>
    </message>
    <message>
        <source>Week {week} past niet: na de vorige, en tot week {last}.</source>
        <translation>Week {week} does not fit: after the one before, and up to week {last}.</translation>
    </message>
    <message>
        <source>Zet de opdrachten op volgorde.</source>
        <translation>Put the assignments in order.</translation>
    </message>
    <message>
        <source>{id}: {name} staat er niet in elke taal.</source>
        <translation>{id}: {name} is not there in every language.</translation>
    </message>
    <message>
        <source>Vul aan: {codes}.</source>
        <translation>Complete it: {codes}.</translation>
    </message>
    <message>
        <source>central moet tussen low en high liggen</source>
        <translation>central must lie between low and high</translation>
    </message>
    <message>
        <source>een prijs is nooit onder nul</source>
        <translation>a price is never below zero</translation>
    </message>
    <message>
        <source>een prijs is hooguit 10 miljoen euro</source>
        <translation>a price is 10 million euros at most</translation>
    </message>
    <message>
        <source>{where}: voor prijsjaar {year} is er geen prijsindex.</source>
        <translation>{where}: there is no price index for price year {year}.</translation>
    </message>
    <message>
        <source>Kies een jaar van {first} tot en met {last}.</source>
        <translation>Choose a year from {first} to {last}.</translation>
    </message>
    <message>
        <source>{where}: er staat geen bron.</source>
        <translation>{where}: no source is given.</translation>
    </message>
    <message>
        <source>Schrijf waar het bedrag staat.</source>
        <translation>Write where the amount can be found.</translation>
    </message>
    <message>
        <source>het jaar van de bron ligt van {first} tot {last}</source>
        <translation>the year of the source is from {first} to {last}</translation>
    </message>
    <message>
        <source>de kans</source>
        <translation>the chance</translation>
    </message>
    <message>
        <source>het aantal maanden</source>
        <translation>the number of months</translation>
    </message>
    <message>
        <source>de kans per maand</source>
        <translation>the chance per month</translation>
    </message>
    <message>
        <source>het tempo</source>
        <translation>the rate</translation>
    </message>
    <message>
        <source>de looptijd</source>
        <translation>the duration</translation>
    </message>
    <message>
        <source>de rente per jaar</source>
        <translation>the interest per year</translation>
    </message>
    <message>
        <source>boven -1</source>
        <translation>above -1</translation>
    </message>
    <message>
        <source>de odds ratio</source>
        <translation>the odds ratio</translation>
    </message>
    <message>
        <source>het relatieve risico</source>
        <translation>the relative risk</translation>
    </message>
    <message>
        <source>het basisrisico</source>
        <translation>the base risk</translation>
    </message>
    <message>
        <source>relatief risico maal basisrisico</source>
        <translation>relative risk times base risk</translation>
    </message>
    <message>
        <source>de effectgrootte</source>
        <translation>the effect size</translation>
    </message>
    <message>
        <source>een gewoon getal</source>
        <translation>an ordinary number</translation>
    </message>
    <message>
        <source>basisrisico plus verschil</source>
        <translation>base risk plus difference</translation>
    </message>
    <message>
        <source>van 0 tot 1, 1 niet meegerekend</source>
        <translation>from 0 to 1, 1 not included</translation>
    </message>
    <message>
        <source>tussen 0 en 1, 0 en 1 niet meegerekend</source>
        <translation>between 0 and 1, 0 and 1 not included</translation>
    </message>
    <message>
        <source>boven nul</source>
        <translation>above zero</translation>
    </message>
    <message>
        <source>nul of meer</source>
        <translation>zero or more</translation>
    </message>
    <message>
        <source>Omrekenen gaat niet: {name} is {value} en hoort {wanted} te zijn. Kijk het getal na bij de bron.</source>
        <translation>Cannot convert: {name} is {value} and should be {wanted}. Check the number at the source.</translation>
    </message>
    <message>
        <source>{file}, regel {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>gewoon</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>intensief</source>
        <translation>intensive</translation>
    </message>
    <message>
        <source>het is nog niet genoeg</source>
        <translation>it is not enough yet</translation>
    </message>
    <message>
        <source>het helpt</source>
        <translation>it helps</translation>
    </message>
    <message>
        <source>het gaat beter</source>
        <translation>things are better</translation>
    </message>
    <message>
        <source>het is te veel voor hen</source>
        <translation>it is too much for them</translation>
    </message>
    <message>
        <source>het helpt niet</source>
        <translation>it does not help</translation>
    </message>
    <message>
        <source>zij willen het zo</source>
        <translation>they want it this way</translation>
    </message>
    <message>
        <source>de uren zijn elders nodig</source>
        <translation>the hours are needed elsewhere</translation>
    </message>
    <message>
        <source>Gebeurtenissen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Situaties</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Toestanden</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Koppelingen tussen kamers</source>
        <translation>Links between rooms</translation>
    </message>
    <message>
        <source>Cijfers om mee te vergelijken</source>
        <translation>Figures to compare with</translation>
    </message>
    <message>
        <source>Wie boven het team beslist</source>
        <translation>Who decides above the team</translation>
    </message>
    <message>
        <source>Eigen kaarten</source>
        <translation>Own cards</translation>
    </message>
    <message>
        <source>wachttijd</source>
        <translation>waiting time</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>deel dat begint</source>
        <translation>share that begins</translation>
    </message>
    <message>
        <source>aandeel</source>
        <translation>share</translation>
    </message>
    <message>
        <source>deel dat eerder stopt</source>
        <translation>share that stops early</translation>
    </message>
    <message>
        <source>kans</source>
        <translation>chance</translation>
    </message>
    <message>
        <source>per maand</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>verschuiving</source>
        <translation>shift</translation>
    </message>
    <message>
        <source>verschuiving per trede</source>
        <translation>shift per step</translation>
    </message>
    <message>
        <source>waarde</source>
        <translation>value</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>euro per huishouden per jaar</source>
        <translation>euros per household per year</translation>
    </message>
    <message>
        <source>duurt</source>
        <translation>takes</translation>
    </message>
    <message>
        <source>verschil in kans</source>
        <translation>difference in chance</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>deels</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>elke eigen kaart</source>
        <translation>every own card</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>basic</translation>
    </message>
    <message>
        <source>verdieping</source>
        <translation>in depth</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>Samenleving</source>
        <translation>Society</translation>
    </message>
    <message>
        <source>Publieke kas</source>
        <translation>Public purse</translation>
    </message>
    <message>
        <source>Overige partijen</source>
        <translation>Other parties</translation>
    </message>
    <message>
        <source>bijna geen</source>
        <translation>almost none</translation>
    </message>
    <message>
        <source>weinig</source>
        <translation>little</translation>
    </message>
    <message>
        <source>wankel</source>
        <translation>shaky</translation>
    </message>
    <message>
        <source>stevig</source>
        <translation>firm</translation>
    </message>
    <message>
        <source>groot</source>
        <translation>great</translation>
    </message>
    <message>
        <source>{word}, {level} van {most}</source>
        <translation>{word}, {level} of {most}</translation>
    </message>
    <message>
        <source>{card} verandert in maand {month}. In het spel kan dat alleen in maand {months}. Pas het plan aan, of reken het door met simulate.</source>
        <translation>{card} changes in month {month}. In the game that is only possible in month {months}. Change the plan, or work it out with the simulate command.</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>De kaart &apos;{card}&apos; bestaat niet in dit huishouden.</source>
        <translation>The card &apos;{card}&apos; does not exist in this household.</translation>
    </message>
    <message>
        <source>Een regel in deze casus is beschadigd ({kind}). Open een eerdere kopie.</source>
        <translation>A line in this case is damaged ({kind}). Open an earlier copy.</translation>
    </message>
    <message>
        <source>Dit weten jullie niet. Vraag het na.</source>
        <translation>You do not know this. Ask about it.</translation>
    </message>
    <message>
        <source>Jullie vroegen: ‘{text}’ {name} zei nee.</source>
        <translation>You asked: ‘{text}’ {name} said no.</translation>
    </message>
    <message>
        <source>{name} wil dit nu nog niet. {helps}</source>
        <translation>{name} does not want this yet. {helps}</translation>
    </message>
    <message>
        <source>Vraag eerst toestemming aan {name}.</source>
        <translation>Ask {name} for consent first.</translation>
    </message>
    <message>
        <source>ongeveer gelijk</source>
        <translation>about equal</translation>
    </message>
    <message>
        <source>{low} tot {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>Even veel, maar op een ander moment: {amount}. Prijs: {price}.</source>
        <translation>As much, but at another moment: {amount}. Price: {price}.</translation>
    </message>
    <message>
        <source>{price} = {amount}</source>
        <translation>{price} = {amount}</translation>
    </message>
    <message>
        <source>{price} × korting {discount} = {amount}</source>
        <translation>{price} × discount {discount} = {amount}</translation>
    </message>
    <message>
        <source>{quantity} minder × {product}</source>
        <translation>{quantity} less × {product}</translation>
    </message>
    <message>
        <source>{quantity} meer × {product}</source>
        <translation>{quantity} more × {product}</translation>
    </message>
    <message>
        <source>{quantity} minder en op een ander moment × {product}</source>
        <translation>{quantity} less and at another moment × {product}</translation>
    </message>
    <message>
        <source>{quantity} meer en op een ander moment × {product}</source>
        <translation>{quantity} more and at another moment × {product}</translation>
    </message>
    <message>
        <source>&apos;{party}&apos; zit niet aan tafel. Kies een van de partijen.</source>
        <translation>&apos;{party}&apos; is not at the table. Choose one of the parties.</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; hoort niet bij deze partij.</source>
        <translation>&apos;{item}&apos; does not belong to this party.</translation>
    </message>
    <message>
        <source>Jullie plan</source>
        <translation>Your plan</translation>
    </message>
    <message>
        <source>Zoals voorspeld (plan A)</source>
        <translation>As predicted (plan A)</translation>
    </message>
    <message>
        <source>Het zorgpad</source>
        <translation>The care pathway</translation>
    </message>
    <message>
        <source>Ervaren collega</source>
        <translation>Experienced colleague</translation>
    </message>
    <message>
        <source>Eerdere keer</source>
        <translation>Earlier time</translation>
    </message>
    <message>
        <source>Eerdere keer {number}</source>
        <translation>Earlier time {number}</translation>
    </message>
    <message>
        <source>Die is doorgerekend met wet {law}; nu geldt wet {law_now}. Laat hem opnieuw uitrekenen, dan kan het wel.</source>
        <translation>It was worked out with rule version {law}; now version {law_now} applies. Have it worked out again, then it is possible.</translation>
    </message>
    <message>
        <source>Die is gespeeld in {mode}, deze casus in {mode_now}.</source>
        <translation>It was played in ‘{mode}’, this case in ‘{mode_now}’.</translation>
    </message>
    <message>
        <source>De inhoud van dit huishouden is sindsdien veranderd. Laat hem opnieuw uitrekenen, dan kan het wel.</source>
        <translation>The content of this household has changed since. Have it worked out again, then it is possible.</translation>
    </message>
    <message>
        <source>Deze stoel is hier niet te wisselen. Kies een andere partij.</source>
        <translation>You cannot change this chair here. Choose another party.</translation>
    </message>
    <message>
        <source>{name}: geen kaart van het plan.</source>
        <translation>{name}: no card of the plan.</translation>
    </message>
    <message>
        <source>{name}: bij {own} van 1 kaart grotendeels eigen regie.</source>
        <translation>{name}: largely in charge with {own} of 1 card.</translation>
    </message>
    <message>
        <source>{name}: bij {own} van {count} kaarten grotendeels eigen regie.</source>
        <translation>{name}: largely in charge with {own} of {count} cards.</translation>
    </message>
    <message>
        <source>{name} (volwassenen)</source>
        <translation>{name} (adults)</translation>
    </message>
    <message>
        <source>{name} (kinderen)</source>
        <translation>{name} (children)</translation>
    </message>
    <message>
        <source>{name} (iedereen)</source>
        <translation>{name} (everyone)</translation>
    </message>
    <message>
        <source>werking op “{other}”</source>
        <translation>effect on “{other}”</translation>
    </message>
    <message>
        <source>invloed van “{other}”</source>
        <translation>influence of “{other}”</translation>
    </message>
    <message>
        <source>kans per maand</source>
        <translation>chance per month</translation>
    </message>
    <message>
        <source>kans per maand, stap {step}</source>
        <translation>chance per month, step {step}</translation>
    </message>
    <message>
        <source>wie begint</source>
        <translation>who starts</translation>
    </message>
    <message>
        <source>wie afhaakt</source>
        <translation>who drops out</translation>
    </message>
    <message>
        <source>{source}: werking op {target} (ouder op kind)</source>
        <translation>{source}: effect on {target} (parent on child)</translation>
    </message>
    <message>
        <source>{source}: werking op {target}</source>
        <translation>{source}: effect on {target}</translation>
    </message>
    <message>
        <source>{title} ({year}), bewijs {grade}</source>
        <translation>{title} ({year}), evidence {grade}</translation>
    </message>
    <message>
        <source>{assumption}, bewijs {grade}</source>
        <translation>{assumption}, evidence {grade}</translation>
    </message>
    <message>
        <source>een burgerservicenummer</source>
        <translation>a citizen service number (BSN)</translation>
    </message>
    <message>
        <source>een telefoonnummer</source>
        <translation>a telephone number</translation>
    </message>
    <message>
        <source>een mailadres</source>
        <translation>an email address</translation>
    </message>
    <message>
        <source>een geboortedatum</source>
        <translation>a date of birth</translation>
    </message>
    <message>
        <source>een postcode</source>
        <translation>a postcode</translation>
    </message>
    <message>
        <source>Hier lijkt {found} te staan. Haal dat weg: dit bestand kan bij anderen komen.</source>
        <translation>This seems to hold {found}. Take it out: this file can reach other people.</translation>
    </message>
    <message>
        <source>Er zijn te weinig vragen voor een prijzenronde. Installeer €ffect opnieuw.</source>
        <translation>There are too few questions for a Price round. Install €ffect again.</translation>
    </message>
    <message>
        <source>Vul laag en hoog allebei in, of sla de vraag over.</source>
        <translation>Fill in both low and high, or skip the question.</translation>
    </message>
    <message>
        <source>Vul een bedrag zonder min in.</source>
        <translation>Fill in an amount without a minus.</translation>
    </message>
    <message>
        <source>Bij deze vraag hoort geen bedrag.</source>
        <translation>This question has no amount.</translation>
    </message>
    <message>
        <source>Deze casus is doorgerekend met wet {law}; deze app kent wet {law_now}. De cijfers staan zoals ze zijn vastgelegd. Werk €ffect bij om verder te spelen.</source>
        <translation>This case was worked out with rule version {law}; this app knows version {law_now}. The figures are as they were recorded. Update €ffect to play on.</translation>
    </message>
    <message>
        <source>Deze casus is doorgerekend met wet {law}; nu geldt wet {law_now}. De cijfers staan zoals ze toen zijn vastgelegd.</source>
        <translation>This case was worked out with rule version {law}; now version {law_now} applies. The figures are as they were recorded then.</translation>
    </message>
    <message>
        <source>Opnieuw uitgerekend met wet {law}, met dezelfde keuzes. De oude casus blijft bewaard.</source>
        <translation>Worked out again with rule version {law}, with the same choices. The old case is kept.</translation>
    </message>
    <message>
        <source>{step}, maand {month}</source>
        <translation>{step}, month {month}</translation>
    </message>
    <message>
        <source>Opnieuw uitgerekend met wet {law} tot regel {row} ({where}). Die keuze past niet meer: {reason} Speel vanaf hier verder. De oude casus blijft bewaard.</source>
        <translation>Worked out again with rule version {law} up to line {row} ({where}). That choice no longer fits: {reason} Play on from here. The old case is kept.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; kan niet: dit huishouden heeft één nulalternatief, de gewone hulp gaat door.</source>
        <translation>&apos;{name}&apos; is not possible: this household has one baseline, the usual help goes on.</translation>
    </message>
    <message>
        <source>Er is geen nulalternatief &apos;{name}&apos;. {remedy}</source>
        <translation>There is no baseline &apos;{name}&apos;. {remedy}</translation>
    </message>
    <message>
        <source>In hoeveel van de 20 levens gebeurt dit: {title}?</source>
        <translation>In how many of the 20 lives does this happen: {title}?</translation>
    </message>
    <message>
        <source>Wat betaalt de gemeente dan aan deze situatie?</source>
        <translation>What does the municipality then pay for this situation?</translation>
    </message>
    <message>
        <source>Deze casus is gemaakt met een nieuwere versie (regel van soort &apos;{kind}&apos;). Werk de app bij.</source>
        <translation>This case was made with a newer version (line of kind &apos;{kind}&apos;). Update the app.</translation>
    </message>
    <message>
        <source>Eigen kaarten horen bij expert. Kies hier een kaart die er ligt.</source>
        <translation>Your own cards are only available in Expert. Choose a card that is here.</translation>
    </message>
    <message>
        <source>Er zijn al {count} eigen kaarten. Pas er een aan, of gooi er een weg.</source>
        <translation>You already have {count} cards of your own. Change one, or throw one away.</translation>
    </message>
    <message>
        <source>Die eigen kaart is er niet.</source>
        <translation>That own card does not exist.</translation>
    </message>
    <message>
        <source>Deze eigen kaart ligt er al sinds een eerdere ronde. Laat haar stoppen, of maak een nieuwe.</source>
        <translation>This own card has been there since an earlier round. Let it stop, or make a new one.</translation>
    </message>
    <message>
        <source>De nabespreking heeft vijf stappen.</source>
        <translation>The debrief has five steps.</translation>
    </message>
    <message>
        <source>De tekst is te lang. Houd het bij {count} tekens.</source>
        <translation>The text is too long. Keep it to {count} characters.</translation>
    </message>
    <message>
        <source>Kies een, twee of drie doelen.</source>
        <translation>Choose one, two or three goals.</translation>
    </message>
    <message>
        <source>Dat doel heeft dit huishouden niet genoemd.</source>
        <translation>This household did not name that goal.</translation>
    </message>
    <message>
        <source>In dit spel ligt vast waarmee jullie vergelijken.</source>
        <translation>In this game it is fixed what you compare with.</translation>
    </message>
    <message>
        <source>Dit ligt vast: jullie zagen al wat er zonder dit plan gebeurt.</source>
        <translation>This is fixed: you have already seen what happens without this plan.</translation>
    </message>
    <message>
        <source>Die reden hoort niet bij deze keuze. Kies er een die erbij staat.</source>
        <translation>That reason does not belong to this choice. Choose one that is listed with it.</translation>
    </message>
    <message>
        <source>Te lang. Houd het bij {count} tekens.</source>
        <translation>Too long. Keep it to {count} characters.</translation>
    </message>
    <message>
        <source>In dit spel kiezen jullie vooraf geen drie dingen.</source>
        <translation>In this game you do not choose three things beforehand.</translation>
    </message>
    <message>
        <source>Kies er precies drie.</source>
        <translation>Choose exactly three.</translation>
    </message>
    <message>
        <source>Kies drie dingen uit de lijst.</source>
        <translation>Choose three things from the list.</translation>
    </message>
    <message>
        <source>In dit spel wordt dit niet voorspeld.</source>
        <translation>In this game this is not predicted.</translation>
    </message>
    <message>
        <source>Jullie zagen al wat er gebeurt. De voorspelling staat vast.</source>
        <translation>You have already seen what happens. The prediction is fixed.</translation>
    </message>
    <message>
        <source>Jullie hebben deze voorspelling overgeslagen.</source>
        <translation>You skipped this prediction.</translation>
    </message>
    <message>
        <source>Kies aantallen van 0 tot en met 20.</source>
        <translation>Choose numbers from 0 to 20.</translation>
    </message>
    <message>
        <source>Jullie hebben al voorspeld.</source>
        <translation>You have already predicted.</translation>
    </message>
    <message>
        <source>De potjes zijn al open.</source>
        <translation>The jars are open already.</translation>
    </message>
    <message>
        <source>De voorspelling staat al vast.</source>
        <translation>The prediction is already fixed.</translation>
    </message>
    <message>
        <source>Jullie schattingen staan er al, en blijven zo.</source>
        <translation>Your estimates are there already, and stay as they are.</translation>
    </message>
    <message>
        <source>Ieder eerst zelf kan met twee, drie of vier mensen.</source>
        <translation>Each on their own first works with two, three or four people.</translation>
    </message>
    <message>
        <source>Kies eerst waarmee jullie dit plan vergelijken.</source>
        <translation>First choose what you compare this plan with.</translation>
    </message>
    <message>
        <source>Voorspel eerst wat er gebeurt, of sla dat over.</source>
        <translation>First predict what happens, or skip that.</translation>
    </message>
    <message>
        <source>Deze stap van de Meldcode is nu niet aan de beurt.</source>
        <translation>It is not this step&apos;s turn in the reporting code (Meldcode).</translation>
    </message>
    <message>
        <source>Kies bij elke vraag van deze stap een antwoord.</source>
        <translation>Choose an answer to each question of this step.</translation>
    </message>
    <message>
        <source>Kies eerst een, twee of drie doelen.</source>
        <translation>First choose one, two or three goals.</translation>
    </message>
    <message>
        <source>Kijk eerst naar de veiligheid.</source>
        <translation>Look at safety first.</translation>
    </message>
    <message>
        <source>Kijk eerst wat er zonder dit plan gebeurt.</source>
        <translation>First look at what happens without this plan.</translation>
    </message>
    <message>
        <source>Kies er precies drie: waar meten jullie het plan straks aan af?</source>
        <translation>Choose exactly three: what will you measure the plan by later?</translation>
    </message>
    <message>
        <source>Verder terug kan niet: wat getoond is, blijft getoond.</source>
        <translation>You cannot go back further: what was shown stays shown.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Daar zijn geen uren meer voor.</source>
        <translation>There are no hours left for that.</translation>
    </message>
    <message>
        <source>De vraag &apos;{question}&apos; bestaat niet in dit huishouden.</source>
        <translation>The question &apos;{question}&apos; does not exist in this household.</translation>
    </message>
    <message>
        <source>Deze vraag is al gesteld.</source>
        <translation>This question has been asked already.</translation>
    </message>
    <message>
        <source>Aan deze vraag dacht nog niemand. Vraag er iemand bij.</source>
        <translation>Nobody has thought of this question yet. Ask someone to join.</translation>
    </message>
    <message>
        <source>Eerst meer vertrouwen.</source>
        <translation>More trust first.</translation>
    </message>
    <message>
        <source>Of neem {name} mee.</source>
        <translation>Or take {name} along.</translation>
    </message>
    <message>
        <source>Kies een niveau van 1 (crisis) tot 5 (goed).</source>
        <translation>Choose a level from 1 (crisis) to 5 (good).</translation>
    </message>
    <message>
        <source>Schatten kan alleen voor de eerste vraag.</source>
        <translation>You can only estimate before the first question.</translation>
    </message>
    <message>
        <source>De toestemming &apos;{consent}&apos; bestaat niet in dit huishouden.</source>
        <translation>The consent &apos;{consent}&apos; does not exist in this household.</translation>
    </message>
    <message>
        <source>Deze toestemming is er al.</source>
        <translation>This consent is there already.</translation>
    </message>
    <message>
        <source>Het antwoord is nu nog nee. {helps}</source>
        <translation>The answer is still no for now. {helps}</translation>
    </message>
    <message>
        <source>Deze collega is er hier niet bij te vragen.</source>
        <translation>This colleague cannot be asked to join here.</translation>
    </message>
    <message>
        <source>Deze collega is er al bij.</source>
        <translation>This colleague has already joined.</translation>
    </message>
    <message>
        <source>In deze casus is er geen casuïstiekoverleg.</source>
        <translation>In this case there is no case discussion.</translation>
    </message>
    <message>
        <source>Het casuïstiekoverleg was er al. Het kan één keer per ronde.</source>
        <translation>The case discussion has been held. There can be one per round.</translation>
    </message>
    <message>
        <source>Het team heeft niets meer toe te voegen.</source>
        <translation>The team has nothing more to add.</translation>
    </message>
    <message>
        <source>Die voorspelling staat al vast.</source>
        <translation>That prediction is already fixed.</translation>
    </message>
    <message>
        <source>Voorspel eerst welke kamer het eerst achteruitgaat.</source>
        <translation>First predict which room goes down first.</translation>
    </message>
    <message>
        <source>Rond eerst het evaluatiemoment af.</source>
        <translation>Finish the review moment first.</translation>
    </message>
    <message>
        <source>Het jaar is om. Ga naar de terugblik.</source>
        <translation>The year is over. Go to looking back.</translation>
    </message>
    <message>
        <source>Het jaar is om. Ga naar de terugblik of naar de volgende ronde.</source>
        <translation>The year is over. Go to looking back or to the next round.</translation>
    </message>
    <message>
        <source>Bijstellen kan alleen bij een evaluatiemoment.</source>
        <translation>You can only adjust at a review moment.</translation>
    </message>
    <message>
        <source>Deze kaart ligt niet op de lijn.</source>
        <translation>This card is not on the line.</translation>
    </message>
    <message>
        <source>Deze kaart is al gestopt. Stoppen kan niet terug.</source>
        <translation>This card has stopped already. Stopping cannot be undone.</translation>
    </message>
    <message>
        <source>Dit is nu niet aan de hand. Kies bij wat deze maand gebeurt.</source>
        <translation>This is not going on now. Choose for what happens this month.</translation>
    </message>
    <message>
        <source>Jullie kozen hier al. Met ongedaan maken kan het anders.</source>
        <translation>You have already chosen here. Undo lets you choose otherwise.</translation>
    </message>
    <message>
        <source>Dat past niet bij deze gebeurtenis. Kies uit de lijst.</source>
        <translation>That does not fit this event. Choose from the list.</translation>
    </message>
    <message>
        <source>Dit is al ingezet. Kies iets anders.</source>
        <translation>This is in use already. Choose something else.</translation>
    </message>
    <message>
        <source>Er is nu geen evaluatiemoment.</source>
        <translation>There is no review moment now.</translation>
    </message>
    <message>
        <source>Leef eerst het jaar uit.</source>
        <translation>Live the year to its end first.</translation>
    </message>
    <message>
        <source>Leef eerst het jaar uit. Dan kan de volgende ronde beginnen.</source>
        <translation>Live the year to its end first. Then the next round can begin.</translation>
    </message>
    <message>
        <source>Dit was de laatste ronde. Ga naar de terugblik.</source>
        <translation>This was the last round. Go to looking back.</translation>
    </message>
    <message>
        <source>Laag is hoger dan hoog. Omdraaien?</source>
        <translation>Low is higher than high. Swap?</translation>
    </message>
    <message>
        <source>Dat kan alleen bij stap {number}. Jullie zijn bij een andere stap.</source>
        <translation>That is only possible at step {number}. You are at another step.</translation>
    </message>
    <message>
        <source>Dit is geen bedrag. Schrijf bijvoorbeeld 1.500.</source>
        <translation>This is not an amount. Write for example 1,500.</translation>
    </message>
    <message>
        <source>Het traject &apos;{trajectory}&apos; loopt hier niet.</source>
        <translation>The help &apos;{trajectory}&apos; is not running here.</translation>
    </message>
    <message>
        <source>Deze kaart leggen jullie pas neer als er iets gebeurt, bij Leven.</source>
        <translation>You only put this card down when something happens, at Living.</translation>
    </message>
    <message>
        <source>&apos;{executor}&apos; kan deze kaart niet uitvoeren.</source>
        <translation>&apos;{executor}&apos; cannot carry out this card.</translation>
    </message>
    <message>
        <source>&apos;{card}&apos; kan niet lichter of intensiever: hier wordt eenmalig voor betaald.</source>
        <translation>&apos;{card}&apos; cannot be lighter or more intensive: it is paid for once.</translation>
    </message>
    <message>
        <source>Deze kaart ligt er al sinds maand {month}: wat geweest is, ligt vast. Kies lichter of intensiever vanaf maand {first}, of laat de kaart stoppen.</source>
        <translation>This card has been there since month {month}: what has been is fixed. Choose lighter or more intensive from month {first}, or let the card stop.</translation>
    </message>
    <message>
        <source>Maand {month} kan niet. Kies een start in maand {first} tot {last}.</source>
        <translation>Month {month} is not possible. Choose a start in month {first} to {last}.</translation>
    </message>
    <message>
        <source>Kies een duur van minstens 1 maand, binnen tien jaar.</source>
        <translation>Choose a length of at least 1 month, within ten years.</translation>
    </message>
    <message>
        <source>Dit plan kost {more} uur meer dan het team heeft ({limit} uur). Haal een kaart weg of kies een lichtere vorm.</source>
        <translation>This plan takes {more} hours more than the team has ({limit} hours). Take a card away or choose a lighter form.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; kan in dit plan niet stoppen.</source>
        <translation>&apos;{title}&apos; cannot stop in this plan.</translation>
    </message>
    <message>
        <source>Deze hulp is in een eerdere ronde al gestopt. Dat kan niet terug.</source>
        <translation>This help stopped in an earlier round. That cannot be undone.</translation>
    </message>
    <message>
        <source>In deze casus ligt de rol vast: jullie zijn hulpverlener.</source>
        <translation>In this case the role is fixed: you are practitioners.</translation>
    </message>
    <message>
        <source>Van deze kaart is de prijs al open.</source>
        <translation>The price of this card is already open.</translation>
    </message>
    <message>
        <source>Deze prijs is al geschat en getoond.</source>
        <translation>This price has already been estimated and shown.</translation>
    </message>
    <message>
        <source>Nog geen kaart op de lijn. Leg er één neer.</source>
        <translation>No card on the line yet. Put one down.</translation>
    </message>
    <message>
        <source>Kies een partij uit de lijst.</source>
        <translation>Choose a party from the list.</translation>
    </message>
    <message>
        <source>Kies een aantal van 0 tot en met 20.</source>
        <translation>Choose a number from 0 to 20.</translation>
    </message>
    <message>
        <source>Voorspel eerst, of sla dat over. Dan gaan de potjes open.</source>
        <translation>Predict first, or skip that. Then the jars open.</translation>
    </message>
    <message>
        <source>Voorspel eerst. Dan gaan de potjes open.</source>
        <translation>Predict first. Then the jars open.</translation>
    </message>
    <message>
        <source>Dat moment bestaat niet.</source>
        <translation>That moment does not exist.</translation>
    </message>
    <message>
        <source>Het gesprek loopt al. Wisselen kan alleen voor de eerste vraag.</source>
        <translation>The conversation has begun. You can only change before the first question.</translation>
    </message>
    <message>
        <source>Er gaan twee mensen mee. Kies er precies twee.</source>
        <translation>Two people go along. Choose exactly two.</translation>
    </message>
    <message>
        <source>Wie jullie kiezen, zit niet in dit wijkteam.</source>
        <translation>Who you chose is not in this neighbourhood team.</translation>
    </message>
    <message>
        <source>Een kant-en-klaar plan kan alleen helemaal aan het begin.</source>
        <translation>A ready-made plan is only possible at the very begin.</translation>
    </message>
    <message>
        <source>Dit kant-en-klare plan is er niet. Begin gewoon.</source>
        <translation>This ready-made plan is not there. Just begin.</translation>
    </message>
    <message>
        <source>Dit gesprek is klaar. Er is geen beurt meer over.</source>
        <translation>This talk is over. There is no turn left.</translation>
    </message>
    <message>
        <source>Een voorstel zonder vraag is geen voorstel. Kies wat jullie vragen.</source>
        <translation>A proposal that asks nothing is no proposal. Choose what you ask.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is er nog niet. Maak eerst die afspraak.</source>
        <translation>&apos;{title}&apos; is not there yet. Make that agreement first.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is al afgesproken. Vraag iets anders.</source>
        <translation>&apos;{title}&apos; has already been agreed. Ask something else.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; ligt niet op de lijn. Leg die eerst neer.</source>
        <translation>&apos;{title}&apos; is not on the line. Put it down first.</translation>
    </message>
    <message>
        <source>Een eigen zin kan vanaf verdieping.</source>
        <translation>You can write your own sentence at In depth and Expert.</translation>
    </message>
    <message>
        <source>De zin is te lang. Hooguit {count} tekens, kort hem in.</source>
        <translation>The sentence is too long. At most {count} characters, make it shorter.</translation>
    </message>
    <message>
        <source>Wat het plan hun zelf kost of oplevert, is hier niet te laten zien.</source>
        <translation>What the plan costs or brings them cannot be shown here.</translation>
    </message>
    <message>
        <source>Een ander bedrag kan hier niet. Laat het berekende bedrag zien.</source>
        <translation>Another amount is not possible here. Show the computed amount.</translation>
    </message>
    <message>
        <source>Kies een bedrag tussen min en plus 1 miljoen euro.</source>
        <translation>Choose an amount between minus and plus 1 million euros.</translation>
    </message>
    <message>
        <source>Hoger vragen kan nu niet. Dat kan na een antwoord dat geen ja is.</source>
        <translation>You cannot ask higher up now. You can after an answer that is not a yes.</translation>
    </message>
    <message>
        <source>{rung} vraagt {points} van jullie gezag, en jullie hebben {level}. Laat eerst getallen zien die kloppen.</source>
        <translation>{rung} asks {points} of your credibility, and you have {level}. First show numbers that are right.</translation>
    </message>
    <message>
        <source>Deze stoel is hier niet te wisselen.</source>
        <translation>This chair cannot be swapped here.</translation>
    </message>
    <message>
        <source>Op deze stoel zaten jullie al. Kies een andere partij.</source>
        <translation>You have already sat on this chair. Choose another party.</translation>
    </message>
    <message>
        <source>Kies bij een antwoord dat geen ja is de eerste reden.</source>
        <translation>With an answer that is not a yes, choose the first reason.</translation>
    </message>
    <message>
        <source>Met deze partij is er nu niets om op terug te kijken.</source>
        <translation>With this party there is nothing to look back on now.</translation>
    </message>
    <message>
        <source>Deze casus is met een andere wet doorgerekend. Lezen kan, verder spelen niet.</source>
        <translation>This case was worked out with another rule version. You can read it, but not play on.</translation>
    </message>
    <message>
        <source>Laat hem opnieuw uitrekenen.</source>
        <translation>Have it worked out again.</translation>
    </message>
    <message>
        <source>Werk €ffect bij.</source>
        <translation>Update €ffect.</translation>
    </message>
    <message>
        <source>regels of wachten</source>
        <translation>rules or waiting</translation>
    </message>
    <message>
        <source>een andere partij</source>
        <translation>another party</translation>
    </message>
    <message>
        <source>Eerder kunnen beginnen: toen de kaart werd gelegd, stond dit nog niet in de weg.</source>
        <translation>Being able to begin sooner: when the card was put down, this was not in the way yet.</translation>
    </message>
    <message>
        <source>De kaart mag beginnen terwijl de voorwaarde nog geregeld wordt.</source>
        <translation>The card may start while the condition is still being arranged.</translation>
    </message>
    <message>
        <source>1 keer boven het team beslist</source>
        <translation>Once decided above the team</translation>
    </message>
    <message>
        <source>Hierover beslist {who}</source>
        <translation>This is decided by {who}</translation>
    </message>
    <message>
        <source>Een hoger bedrag dat het team zelf mag beslissen.</source>
        <translation>A higher amount that the team may decide itself.</translation>
    </message>
    <message>
        <source>Ruimte om ook te beginnen als dit zo is.</source>
        <translation>Room to begin also when this is so.</translation>
    </message>
    <message>
        <source>zo’n {weeks} weken wachten</source>
        <translation>some {weeks} weeks of waiting</translation>
    </message>
    <message>
        <source>Gelegd in maand {start_month}, begonnen in maand {began}. Op de kaart stond: {usual}.</source>
        <translation>Put down in month {start_month}, begun in month {began}. The card said: {usual}.</translation>
    </message>
    <message>
        <source>Voorrang voor wie al op een andere lijst staat, of hulp die eerder mag beginnen.</source>
        <translation>Priority for who is already on another list, or help that may start earlier.</translation>
    </message>
    <message>
        <source>Door {cause} lukt ‘{goal}’ in {count} van de {lives} levens minder.</source>
        <translation>Because of {cause}, ‘{goal}’ comes true in {count} fewer of {lives} lives.</translation>
    </message>
    <message>
        <source>Door {cause} lukt ‘{goal}’ in {count} van de {lives} levens meer.</source>
        <translation>Because of {cause}, ‘{goal}’ comes true in {count} more of {lives} lives.</translation>
    </message>
    <message>
        <source>de gemeente</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>de samenleving</source>
        <translation>society</translation>
    </message>
    <message>
        <source>Door {cause} houdt {who} na {years} {amount} over.</source>
        <translation>Because of {cause}, {who} has {amount} left over after {years}.</translation>
    </message>
    <message>
        <source>Door {cause} legt {who} na {years} {amount} bij.</source>
        <translation>Because of {cause}, {who} pays {amount} extra after {years}.</translation>
    </message>
    <message>
        <source>1 keer geen ja, daarna wel</source>
        <translation>First no yes, then a yes</translation>
    </message>
    <message>
        <source>1 keer geen ja</source>
        <translation>Once no yes</translation>
    </message>
    <message>
        <source>{count} keer geen ja, daarna wel</source>
        <translation>{count} times no yes, then a yes</translation>
    </message>
    <message>
        <source>{count} keer geen ja</source>
        <translation>{count} times no yes</translation>
    </message>
    <message>
        <source>1 keer een voorwaarde</source>
        <translation>Once a condition</translation>
    </message>
    <message>
        <source>{count} keer een voorwaarde</source>
        <translation>{count} times a condition</translation>
    </message>
    <message>
        <source>op 1 plek in deze casus</source>
        <translation>in 1 place in this case</translation>
    </message>
    <message>
        <source>op {count} plekken in deze casus</source>
        <translation>in {count} places in this case</translation>
    </message>
    <message>
        <source>maal de werking</source>
        <translation>times the effect</translation>
    </message>
    <message>
        <source>{name}: meestal {now}, zonder dit plan {without}.</source>
        <translation>{name}: mostly {now}, without this plan {without}.</translation>
    </message>
    <message>
        <source>Meestal {now}, zonder dit plan {without}.</source>
        <translation>Mostly {now}, without this plan {without}.</translation>
    </message>
    <message>
        <source>In {better} van de {lives} levens beter en in {worse} slechter dan zonder.</source>
        <translation>In {better} of {lives} lives better and in {worse} worse than without.</translation>
    </message>
    <message>
        <source>Samen in {years} ongeveer gelijk aan zonder dit plan.</source>
        <translation>Together about the same in {years} as without this plan.</translation>
    </message>
    <message>
        <source>De partijen om wie het gaat houden in {years} samen {amount} over.</source>
        <translation>Together, the parties concerned have {amount} left over in {years}.</translation>
    </message>
    <message>
        <source>De partijen om wie het gaat leggen in {years} samen {amount} bij.</source>
        <translation>Together, the parties concerned pay {amount} extra in {years}.</translation>
    </message>
    <message>
        <source>{goal}: in {count} van de {lives} levens, zonder dit plan in {without}.</source>
        <translation>{goal}: in {count} of {lives} lives, without this plan in {without}.</translation>
    </message>
    <message>
        <source>De hulp vraagt {months} meer dan de draagkracht, zonder dit plan {without}.</source>
        <translation>The help asks more than can be carried {months}, without this plan {without}.</translation>
    </message>
    <message>
        <source>Van de {count} kaarten zijn er {discussed} besproken. Bij {wanted} wil iedereen om wie het gaat het ook.</source>
        <translation>Cards: {count}. Talked over: {discussed}. Also wanted by everyone concerned: {wanted}.</translation>
    </message>
    <message>
        <source>in geen maand</source>
        <translation>in no month</translation>
    </message>
    <message>
        <source>in 1 maand</source>
        <translation>in 1 month</translation>
    </message>
    <message>
        <source>in {number} maanden</source>
        <translation>in {number} months</translation>
    </message>
    <message>
        <source>In de drukste maand lopen er {mine} vormen van hulp tegelijk, zonder dit plan {other}.</source>
        <translation>In the busiest month, {mine} kinds of help run at the same time, without this plan {other}.</translation>
    </message>
    <message>
        <source>Er ligt geen kaart, dus er is niets waar iemand ja of nee tegen zei.</source>
        <translation>There is no card, so there is nothing anyone said yes or no to.</translation>
    </message>
    <message>
        <source>jullie keuze</source>
        <translation>your choice</translation>
    </message>
    <message>
        <source>regel of wachten</source>
        <translation>rule or waiting</translation>
    </message>
    <message>
        <source>andere partij</source>
        <translation>other party</translation>
    </message>
    <message>
        <source>toeval</source>
        <translation>chance</translation>
    </message>
    <message>
        <source>samen</source>
        <translation>together</translation>
    </message>
    <message>
        <source>Jullie keuzes deden het meest.</source>
        <translation>Your choices did most.</translation>
    </message>
    <message>
        <source>Regels en wachten deden het meest.</source>
        <translation>Rules and waiting did most.</translation>
    </message>
    <message>
        <source>Wat andere partijen antwoordden, deed het meest.</source>
        <translation>What other parties answered did most.</translation>
    </message>
    <message>
        <source>Toeval deed het meest.</source>
        <translation>Chance did most.</translation>
    </message>
    <message>
        <source>Er veranderde niets.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>Steeds dezelfde levens: wat toeval is, valt elke keer net zo uit.</source>
        <translation>Always the same lives: what is chance turns out the same each time.</translation>
    </message>
    <message>
        <source>Met en zonder plan, met en zonder wachten en regels, en met elk ja meteen.</source>
        <translation>With and without the plan, with and without waiting and rules, and with every yes at once.</translation>
    </message>
    <message>
        <source>In welke volgorde je dat doet, maakt uit. Dit is het gemiddelde van alle volgordes.</source>
        <translation>The order in which you do that matters. This is the mean of all orders.</translation>
    </message>
    <message>
        <source>Gerekend met alles wat er speelde, ook met wat niemand vroeg.</source>
        <translation>Worked out with everything that was going on, also what nobody asked.</translation>
    </message>
    <message>
        <source>Toeval is jullie leven min het gemiddelde van de levens met dezelfde keuzes.</source>
        <translation>Chance is your life minus the mean of the lives with the same choices.</translation>
    </message>
    <message>
        <source>Bij de doelen staat {count} van de {lives} zonder plan: daar zijn meer levens doorgerekend. Zo’n verschil van één is toeval.</source>
        <translation>At the goals it says {count} of the {lives} without a plan: more lives were computed there. Such a difference of one is chance.</translation>
    </message>
    <message>
        <source>In maand {month} op {word}, trede {level} van 5. Zonder dit plan gemiddeld trede {without}.</source>
        <translation>In month {month} at {word}, level {level} of 5. Without this plan level {without} on average.</translation>
    </message>
    <message>
        <source>rekenmarge: {size} trede</source>
        <translation>margin of error: {size} of a level</translation>
    </message>
    <message>
        <source>Welke keuzes passen bij een plek in dit beeld?</source>
        <translation>Which choices belong to a place in this picture?</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Doelen die gelukt zijn</source>
        <translation>Goals that were reached</translation>
    </message>
    <message>
        <source>Kamers die lichter werden</source>
        <translation>Rooms that became lighter</translation>
    </message>
    <message>
        <source>Kaarten op de lijn</source>
        <translation>Cards on the line</translation>
    </message>
    <message>
        <source>Gemeente, na {years}</source>
        <translation>Municipality, after {years}</translation>
    </message>
    <message>
        <source>Samen, na {years}</source>
        <translation>Together, after {years}</translation>
    </message>
    <message>
        <source>De plannen van de klas</source>
        <translation>The plans of the class</translation>
    </message>
    <message>
        <source>plan heeft deze cijfers</source>
        <translation>plan has these figures</translation>
    </message>
    <message>
        <source>plannen hebben deze cijfers</source>
        <translation>plans have these figures</translation>
    </message>
    <message>
        <source>Van {count} groep nog niet.</source>
        <translation>Not yet of {count} group.</translation>
    </message>
    <message>
        <source>Van {count} groepen nog niet.</source>
        <translation>Not yet of {count} groups.</translation>
    </message>
    <message>
        <source>{count} stip is een kant-en-klaar plan.</source>
        <translation>{count} dot is a ready-made plan.</translation>
    </message>
    <message>
        <source>{count} stippen zijn een kant-en-klaar plan.</source>
        <translation>{count} dots are ready-made plans.</translation>
    </message>
    <message>
        <source>Opzij: {x}. Omhoog: {y}.</source>
        <translation>Across: {x}. Up: {y}.</translation>
    </message>
    <message>
        <source>Elke stip is een plan. De plek is geen cijfer.</source>
        <translation>Every dot is a plan. Its place is not a mark.</translation>
    </message>
    <message>
        <source>Deze groepen spelen een ander huishouden. Kies twee groepen met hetzelfde huishouden.</source>
        <translation>These groups play different households. Choose two groups with the same household.</translation>
    </message>
    <message>
        <source>En nog 1 kaart.</source>
        <translation>And 1 more card.</translation>
    </message>
    <message>
        <source>En nog {count} kaarten.</source>
        <translation>And {count} more cards.</translation>
    </message>
    <message>
        <source>Het ene plan</source>
        <translation>The one plan</translation>
    </message>
    <message>
        <source>Het andere plan</source>
        <translation>The other plan</translation>
    </message>
    <message>
        <source>Twee plannen voor hetzelfde huishouden</source>
        <translation>Two plans for the same household</translation>
    </message>
    <message>
        <source>keuze is anders</source>
        <translation>choice differs</translation>
    </message>
    <message>
        <source>keuzes zijn anders</source>
        <translation>choices differ</translation>
    </message>
    <message>
        <source>keuzes zijn anders: het is hetzelfde plan</source>
        <translation>choices differ: it is the same plan</translation>
    </message>
    <message>
        <source>Wat zou je nog kunnen kiezen?</source>
        <translation>What else could you choose?</translation>
    </message>
    <message>
        <source>Jullie keuzes veranderden hier niets: dit is een van de twintig levens zoals het zonder plan gaat.</source>
        <translation>Your choices changed nothing here: this is one of the twenty lives as it goes without a plan.</translation>
    </message>
    <message>
        <source>{room}: bewoog het meest</source>
        <translation>{room}: moved most</translation>
    </message>
    <message>
        <source>{room}: bewoog het minst</source>
        <translation>{room}: moved least</translation>
    </message>
    <message>
        <source>{start} van {lives}</source>
        <translation>{start} of {lives}</translation>
    </message>
    <message>
        <source>trede {level}</source>
        <translation>level {level}</translation>
    </message>
    <message>
        <source>gelukt</source>
        <translation>came true</translation>
    </message>
    <message>
        <source>niet gelukt</source>
        <translation>did not come true</translation>
    </message>
    <message>
        <source>Bij de doelen staat {count} van de {lives} zonder plan: daar telt alleen mee wat jullie wisten. Hier telt ook mee wat jullie niet wisten.</source>
        <translation>At the goals it says {count} of {lives} without a plan: there only what you knew counts. Here what you did not know counts too.</translation>
    </message>
    <message>
        <source>In jullie leven scheelt het plan in geld niets.</source>
        <translation>In your life the plan makes no difference in money.</translation>
    </message>
    <message>
        <source>In jullie leven {amount}: houdt over, vergeleken met hetzelfde leven zonder dit plan.</source>
        <translation>In your life {amount}: left over, compared with the same life without this plan.</translation>
    </message>
    <message>
        <source>In jullie leven {amount}: legt bij, vergeleken met hetzelfde leven zonder dit plan.</source>
        <translation>In your life {amount}: pays extra, compared with the same life without this plan.</translation>
    </message>
    <message>
        <source>In jullie leven gelukt; dat telt als {count} van de {lives}.</source>
        <translation>Came true in your life; that counts as {count} of {lives}.</translation>
    </message>
    <message>
        <source>In jullie leven niet gelukt; dat telt als {count} van de {lives}.</source>
        <translation>Did not come true in your life; that counts as {count} of {lives}.</translation>
    </message>
    <message>
        <source>Zonder dit plan lukt het in {count} van de {lives} levens.</source>
        <translation>Without this plan it comes true in {count} of {lives} lives.</translation>
    </message>
    <message>
        <source>rekenmarge: {size} van {lives} levens</source>
        <translation>margin of error: {size} of {lives} lives</translation>
    </message>
    <message>
        <source>rekenmarge: {amount}</source>
        <translation>margin of error: {amount}</translation>
    </message>
    <message>
        <source>Een klein verschil</source>
        <translation>A small difference</translation>
    </message>
    <message>
        <source>Een duidelijk verschil</source>
        <translation>A clear difference</translation>
    </message>
    <message>
        <source>Betaal dit uit het maatwerkbudget (ineens)</source>
        <translation>Pay this from the tailored budget (at once)</translation>
    </message>
    <message>
        <source>Van niets tot hooguit {most} op de maat van onderzoekers. Bewijs {grade}.</source>
        <translation>From nothing to at most {most} on the scale researchers use. Evidence {grade}.</translation>
    </message>
    <message>
        <source>Wat droeg het resultaat?</source>
        <translation>What carried the result?</translation>
    </message>
    <message>
        <source>Hoe zeker is dit?</source>
        <translation>How sure is this?</translation>
    </message>
    <message>
        <source>Geen enkele keuze maakt in geld een duidelijk verschil.</source>
        <translation>No single choice makes a clear difference in money.</translation>
    </message>
    <message>
        <source>Geen enkele keuze levert na {years} in geld iets op.</source>
        <translation>No single choice brings in money after {years}.</translation>
    </message>
    <message>
        <source>Ook ‘{title}’ leverde geld op: {size}.</source>
        <translation>‘{title}’ also brought in money: {size}.</translation>
    </message>
    <message>
        <source>‘{title}’ kost in {years} meer dan het oplevert: {size}. Niet alles is geld.</source>
        <translation>‘{title}’ costs more than it brings in over {years}: {size}. Not everything is money.</translation>
    </message>
    <message>
        <source>Keuzes helpen elkaar. Daarom tellen deze bedragen niet op.</source>
        <translation>Choices help each other. That is why these amounts do not add up.</translation>
    </message>
    <message>
        <source>‘{title}’ droeg het meest.</source>
        <translation>‘{title}’ carried most.</translation>
    </message>
    <message>
        <source>Zonder deze keuze komt de samenleving na {years} {size} lager uit.</source>
        <translation>Without this choice society ends {size} lower after {years}.</translation>
    </message>
    <message>
        <source>Bijna alles hangt aan ‘{title}’.</source>
        <translation>Almost everything depends on ‘{title}’.</translation>
    </message>
    <message>
        <source>In geld droeg ‘{title}’ het meest.</source>
        <translation>In money, ‘{title}’ carried most.</translation>
    </message>
    <message>
        <source>De samenleving komt dan na {years} {size} lager uit.</source>
        <translation>Society then ends {size} lower after {years}.</translation>
    </message>
    <message>
        <source>{name} merkt het meest: {amount} lager.</source>
        <translation>{name} notices most: {amount} lower.</translation>
    </message>
    <message>
        <source>{name} merkt het meest: {amount} hoger.</source>
        <translation>{name} notices most: {amount} higher.</translation>
    </message>
    <message>
        <source>Zonder deze keuze wordt het anders.</source>
        <translation>Without this choice it turns out differently.</translation>
    </message>
    <message>
        <source>Zonder deze keuze lukt ‘{text}’ in {left} van de {lives} levens. Met dit plan in {count}.</source>
        <translation>Without this choice, ‘{text}’ comes true in {left} of {lives} lives. With this plan in {count}.</translation>
    </message>
    <message>
        <source>Zonder deze keuze lukken de doelen even vaak of vaker.</source>
        <translation>Without this choice the goals come true as often or more often.</translation>
    </message>
    <message>
        <source>Na {years} is het verschil voor de samenleving gemiddeld {amount}.</source>
        <translation>After {years} the difference for society is {amount} on average.</translation>
    </message>
    <message>
        <source>{count} van de {lives} levens liggen tussen {low} en {high}</source>
        <translation>{count} of {lives} lives lie between {low} and {high}</translation>
    </message>
    <message>
        <source>Voor één huishouden telt toeval zwaarder: {between}.</source>
        <translation>For one household chance weighs more: {between}.</translation>
    </message>
    <message>
        <source>Voor één huishouden telt ook toeval: {between}.</source>
        <translation>For one household chance counts too: {between}.</translation>
    </message>
    <message>
        <source>Wat we niet precies weten, verandert dit gemiddelde bijna niet.</source>
        <translation>What we do not know exactly hardly changes this mean.</translation>
    </message>
    <message>
        <source>Prijzen, kansen en hoe goed hulp werkt, weten we niet precies. Daardoor kan het gemiddelde ook tussen {low} en {high} liggen.</source>
        <translation>We do not know prices, chances and how well help works exactly. So the mean can also lie between {low} and {high}.</translation>
    </message>
    <message>
        <source>Het is dus niet zeker of dit plan geld oplevert of kost.</source>
        <translation>So it is not certain whether this plan brings in money or costs money.</translation>
    </message>
    <message>
        <source>Hoe het gaat</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>{room} van {name}</source>
        <translation>{room} ({name})</translation>
    </message>
    <message>
        <source>Geen potje verandert zichtbaar.</source>
        <translation>No jar changes visibly.</translation>
    </message>
    <message>
        <source>Afspraken zijn anders</source>
        <translation>Agreements are different</translation>
    </message>
    <message>
        <source>Binnen {years} terugverdiend: was {was}, nu {now} van 20.</source>
        <translation>Pays for itself within {years}: was {was}, now {now} of 20.</translation>
    </message>
    <message>
        <source>{goal}: was {was}, nu {now} van 20.</source>
        <translation>{goal}: was {was}, now {now} of 20.</translation>
    </message>
    <message>
        <source>{name} was {was}, nu {now}.</source>
        <translation>{name} was {was}, now {now}.</translation>
    </message>
    <message>
        <source>lichter</source>
        <translation>lighter</translation>
    </message>
    <message>
        <source>erbij</source>
        <translation>added</translation>
    </message>
    <message>
        <source>eraf</source>
        <translation>taken off</translation>
    </message>
    <message>
        <source>start in maand {month} (was {was})</source>
        <translation>starts in month {month} (was {was})</translation>
    </message>
    <message>
        <source>andere duur</source>
        <translation>another length</translation>
    </message>
    <message>
        <source>{now} (was {was})</source>
        <translation>{now} (it was {was})</translation>
    </message>
    <message>
        <source>iemand anders doet het</source>
        <translation>someone else does it</translation>
    </message>
    <message>
        <source>besproken</source>
        <translation>talked over</translation>
    </message>
    <message>
        <source>niet besproken</source>
        <translation>not talked over</translation>
    </message>
    <message>
        <source>onderweg anders</source>
        <translation>different along the way</translation>
    </message>
    <message>
        <source>stopt in maand {month}</source>
        <translation>stops in month {month}</translation>
    </message>
    <message>
        <source>loopt door</source>
        <translation>runs on</translation>
    </message>
    <message>
        <source>stopt in maand {month} (was {was})</source>
        <translation>stops in month {month} (was {was})</translation>
    </message>
    <message>
        <source>Jullie keuze: {title}</source>
        <translation>Your choice: {title}</translation>
    </message>
    <message>
        <source>Wat er gebeurde: in jullie leven begon deze kaart niet.</source>
        <translation>What happened: in your life this card did not start.</translation>
    </message>
    <message>
        <source>Wat er gebeurde: in jullie leven begon deze kaart in maand {month}.</source>
        <translation>What happened: in your life this card started in month {month}.</translation>
    </message>
    <message>
        <source>zet ‘{name}’</source>
        <translation>sets ‘{name}’</translation>
    </message>
    <message>
        <source>stopt ‘{name}’</source>
        <translation>stops ‘{name}’</translation>
    </message>
    <message>
        <source>Waarom in het model: {told}.</source>
        <translation>Why in the model: {told}.</translation>
    </message>
    <message>
        <source>werkt op {room}</source>
        <translation>works on {room}</translation>
    </message>
    <message>
        <source>maakt ‘{event}’ zeldzamer</source>
        <translation>makes ‘{event}’ rarer</translation>
    </message>
    <message>
        <source>maakt ‘{event}’ vaker</source>
        <translation>makes ‘{event}’ more frequent</translation>
    </message>
    <message>
        <source>Wanneer iets anders beter is: zonder deze kaart houdt de samenleving in {years} {amount} meer over. Weeg dat af tegen wat zij voor mensen doet.</source>
        <translation>When something else is better: without this card society has {amount} more left over in {years}. Weigh that against what it does for people.</translation>
    </message>
    <message>
        <source>Wanneer iets anders beter is: zij scheelt in {years} {amount}. Onzeker is: {unknown}</source>
        <translation>When something else is better: this card makes a difference of {amount} in {years}. Not certain: {unknown}</translation>
    </message>
    <message>
        <source>Bron: {title} ({year}), bewijs {grade}.</source>
        <translation>Source: {title} ({year}), evidence {grade}.</translation>
    </message>
    <message>
        <source>Bron: prijslijst, {name}, bewijs {grade}.</source>
        <translation>Source: price list, {name}, evidence {grade}.</translation>
    </message>
    <message>
        <source>Bron: eigen aanname van dit spel, bewijs D.</source>
        <translation>Source: own assumption of this game, evidence D.</translation>
    </message>
    <message>
        <source>De zeven leefgebieden</source>
        <translation>The seven life domains</translation>
    </message>
    <message>
        <source>De doelen</source>
        <translation>The goals</translation>
    </message>
    <message>
        <source>Wie legt bij, wie houdt over</source>
        <translation>Who pays extra, who has something left over</translation>
    </message>
    <message>
        <source>Wat het plan vraagt</source>
        <translation>What the plan asks</translation>
    </message>
    <message>
        <source>Geen enkel ander plan is op alles beter.</source>
        <translation>No other plan is better on everything.</translation>
    </message>
    <message>
        <source>Welke twee keuzes verklaren het verschil?</source>
        <translation>Which two choices explain the difference?</translation>
    </message>
    <message>
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>{names} verschillen op {differing} van de {count} regels.</source>
        <translation>{names} differ on {differing} of {count} lines.</translation>
    </message>
    <message>
        <source>Deze plannen zijn niet met dezelfde kennis doorgerekend. Reken ze opnieuw door.</source>
        <translation>These plans were not worked out with the same knowledge. Work them out again.</translation>
    </message>
    <message>
        <source>{name} is nergens slechter.</source>
        <translation>‘{name}’ is nowhere worse.</translation>
    </message>
    <message>
        <source>{goal} Van {was} naar {now} van 20; deze twee alleen: {alone}.</source>
        <translation>{goal} From {was} to {now} of 20; these two alone: {alone}.</translation>
    </message>
    <message>
        <source>Samen van {was} naar {now}; deze twee alleen: {alone}.</source>
        <translation>Together from {was} to {now}; these two alone: {alone}.</translation>
    </message>
    <message>
        <source>nu {level}</source>
        <translation>now {level}</translation>
    </message>
    <message>
        <source>jullie leven: {level}</source>
        <translation>your life: {level}</translation>
    </message>
    <message>
        <source>nog niet te zeggen</source>
        <translation>cannot be said yet</translation>
    </message>
    <message>
        <source>{count} van {lives}</source>
        <translation>{count} of {lives}</translation>
    </message>
    <message>
        <source>zonder plan {count} van {lives}</source>
        <translation>without a plan {count} of {lives}</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>{load} van {capacity}</source>
        <translation>{load} of {capacity}</translation>
    </message>
    <message>
        <source>{used} van {limit} uur</source>
        <translation>{used} of {limit} hours</translation>
    </message>
    <message>
        <source>Draagkracht, zwaarste maand</source>
        <translation>Capacity, heaviest month</translation>
    </message>
    <message>
        <source>Uren van het team</source>
        <translation>Team hours</translation>
    </message>
    <message>
        <source>Betrokkenheid</source>
        <translation>Involvement</translation>
    </message>
    <message>
        <source>Er ligt geen kaart om over mee te praten.</source>
        <translation>There is no card to have a say in.</translation>
    </message>
    <message>
        <source>Over {count} van de {laid} kaarten zeiden zij iets.</source>
        <translation>They said something about {count} of the {laid} cards.</translation>
    </message>
    <message>
        <source>Wat stopt, telt hier niet mee.</source>
        <translation>What stops is not counted here.</translation>
    </message>
    <message>
        <source>Van geen kaart is bekend of zij het zelf willen.</source>
        <translation>For none of the cards is it known whether they want it themselves.</translation>
    </message>
    <message>
        <source>De kaart gaat zoals zij het zelf willen.</source>
        <translation>The card goes the way they want it themselves.</translation>
    </message>
    <message>
        <source>De kaart gaat niet zoals zij het zelf willen.</source>
        <translation>The card does not go the way they want it themselves.</translation>
    </message>
    <message>
        <source>1 van de {count} kaarten gaat zoals zij het zelf willen.</source>
        <translation>1 of {count} cards goes the way they want it themselves.</translation>
    </message>
    <message>
        <source>{own} van de {count} kaarten gaan zoals zij het zelf willen.</source>
        <translation>{own} of {count} cards go the way they want it themselves.</translation>
    </message>
    <message>
        <source>1 kaart niet besproken</source>
        <translation>1 card not talked over</translation>
    </message>
    <message>
        <source>{count} kaarten niet besproken</source>
        <translation>{count} cards not talked over</translation>
    </message>
    <message>
        <source>1 kaart zonder eigen keuze</source>
        <translation>1 card without a choice of their own</translation>
    </message>
    <message>
        <source>{count} kaarten zonder eigen keuze</source>
        <translation>{count} cards without a choice of their own</translation>
    </message>
    <message>
        <source>geen doel gekozen</source>
        <translation>no goal chosen</translation>
    </message>
    <message>
        <source>geen kaart voor een doel</source>
        <translation>no card for a goal</translation>
    </message>
    <message>
        <source>eigen doel</source>
        <translation>goal of their own</translation>
    </message>
    <message>
        <source>{count} eigen doelen</source>
        <translation>{count} goals of their own</translation>
    </message>
    <message>
        <source>1 afspraak met andere partijen, binnen hun mandaat.</source>
        <translation>1 agreement with other parties, within their mandate.</translation>
    </message>
    <message>
        <source>{count} afspraken met andere partijen, binnen hun mandaat.</source>
        <translation>{count} agreements with other parties, within their mandate.</translation>
    </message>
    <message>
        <source>Er is gepraat aan tafel. Er kwam geen afspraak.</source>
        <translation>There was talk at the table. No agreement came of it.</translation>
    </message>
    <message>
        <source>aan tafel niets gevraagd</source>
        <translation>nothing asked at the table</translation>
    </message>
    <message>
        <source>Om wie het gaat</source>
        <translation>Who it is about</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Wie is dit</source>
        <translation>Who this is</translation>
    </message>
    <message>
        <source>Wie van buiten helpt:</source>
        <translation>Who helps from outside:</translation>
    </message>
    <message>
        <source>Wat goed gaat:</source>
        <translation>What goes well:</translation>
    </message>
    <message>
        <source>niet bekend.</source>
        <translation>not known.</translation>
    </message>
    <message>
        <source>Wat belangrijk is:</source>
        <translation>What matters:</translation>
    </message>
    <message>
        <source>niet gevraagd.</source>
        <translation>not asked.</translation>
    </message>
    <message>
        <source>Wat nu het moeilijkst is:</source>
        <translation>What is hardest now:</translation>
    </message>
    <message>
        <source>Wat niet kan wachten:</source>
        <translation>What cannot wait:</translation>
    </message>
    <message>
        <source>Wat {who} wil</source>
        <translation>What {who} wants</translation>
    </message>
    <message>
        <source>Over een jaar, {name}: “{words}”</source>
        <translation>A year from now, {name}: “{words}”</translation>
    </message>
    <message>
        <source>Er zijn nog geen doelen gekozen. Kies er samen hooguit drie.</source>
        <translation>No goals have been chosen yet. Choose three at most, together.</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}: ‘{words}’</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‘{words}’</translation>
    </message>
    <message>
        <source>Ook genoemd: {goals}</source>
        <translation>Also mentioned: {goals}</translation>
    </message>
    <message>
        <source>Wat we gaan doen</source>
        <translation>What we are going to do</translation>
    </message>
    <message>
        <source>Er ligt nog geen hulp in dit plan. Wat al liep, loopt door.</source>
        <translation>There is no help in this plan yet. What was running goes on.</translation>
    </message>
    <message>
        <source>Dit zijn veel dingen. Wat elk ding is, staat in de bijlage.</source>
        <translation>These are many things. What each one is, stands in the annex.</translation>
    </message>
    <message>
        <source>Als het ja is: {party}. Bij nee begint dit niet.</source>
        <translation>If it is a yes: {party}. If it is a no, this does not begin.</translation>
    </message>
    <message>
        <source>Wat we stoppen</source>
        <translation>What we stop</translation>
    </message>
    <message>
        <source>Dit is nog niet besproken.</source>
        <translation>This has not been talked over yet.</translation>
    </message>
    <message>
        <source>begint niet</source>
        <translation>does not begin</translation>
    </message>
    <message>
        <source>Er kwam geen ja: {party}.</source>
        <translation>There was no yes: {party}.</translation>
    </message>
    <message>
        <source>Wat met anderen is afgesproken</source>
        <translation>What was agreed with others</translation>
    </message>
    <message>
        <source>Er is geen afspraak met een andere partij.</source>
        <translation>There is no agreement with another party.</translation>
    </message>
    <message>
        <source>Met andere partijen is nog niets afgesproken.</source>
        <translation>Nothing has been agreed with other parties yet.</translation>
    </message>
    <message>
        <source>Wanneer we terugkijken</source>
        <translation>When we look back</translation>
    </message>
    <message>
        <source>Is een doel dan niet gehaald? Dan kiezen we samen wat er anders gaat.</source>
        <translation>If a goal has not been reached by then? Then we choose together what to do differently.</translation>
    </message>
    <message>
        <source>Loopt iets anders? Wacht niet op deze datum. Bel, dan passen we het plan samen aan.</source>
        <translation>Does something go differently? Do not wait for this date. Call, and we change the plan together.</translation>
    </message>
    <message>
        <source>Wie je kunt bellen</source>
        <translation>Who you can call</translation>
    </message>
    <message>
        <source>{names} houden alle hulp bij elkaar. Zij zijn de regisseur.</source>
        <translation>{names} keep all help together. They are the case leads.</translation>
    </message>
    <message>
        <source>Er is geen aparte regisseur. {names} zijn het eerste aanspreekpunt.</source>
        <translation>There is no separate case lead. {names} are the first people to turn to.</translation>
    </message>
    <message>
        <source>Telefoon, en wanneer je kunt bellen</source>
        <translation>Telephone, and when you can call</translation>
    </message>
    <message>
        <source>binnen de regels</source>
        <translation>within the rules</translation>
    </message>
    <message>
        <source>Legitimiteit</source>
        <translation>Legitimacy</translation>
    </message>
    <message>
        <source>veiligheid van {name}: geen kaart en geen afspraak</source>
        <translation>safety of {name}: no card and no agreement</translation>
    </message>
    <message>
        <source>verteld zonder toestemming</source>
        <translation>told without consent</translation>
    </message>
    <message>
        <source>‘{title}’ had een ja nodig</source>
        <translation>‘{title}’ needed a yes</translation>
    </message>
    <message>
        <source>gelijk behandelen? Er ligt geen grond op papier.</source>
        <translation>equal treatment? There is no ground on paper.</translation>
    </message>
    <message>
        <source>meer hulp tegelijk dan de draagkracht</source>
        <translation>more help at once than can be carried</translation>
    </message>
    <message>
        <source>Rendement</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>niets terug te verdienen</source>
        <translation>nothing that can pay for itself</translation>
    </message>
    <message>
        <source>Er lag geen plan, dus er is geen verschil.</source>
        <translation>There was no plan, so there is no difference.</translation>
    </message>
    <message>
        <source>Niemand betaalt duidelijk voor een ander.</source>
        <translation>Nobody clearly pays for another.</translation>
    </message>
    <message>
        <source>{payer} legt het meest bij, {gainer} heeft de meeste baat.</source>
        <translation>{payer} pays most extra, {gainer} gains most.</translation>
    </message>
    <message>
        <source>{times} van de {count} keer terugverdiend</source>
        <translation>pays for itself {times} of {count} times</translation>
    </message>
    <message>
        <source>Dezelfde kaarten. Niet elke afspraak kwam er, of later dan gedacht.</source>
        <translation>The same cards. Not every agreement came, or later than expected.</translation>
    </message>
    <message>
        <source>Dezelfde kaarten. De afspraken werden anders dan gedacht.</source>
        <translation>The same cards. The agreements turned out differently than expected.</translation>
    </message>
    <message>
        <source>in dit jaar</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>in maand {month}</source>
        <translation>in month {month}</translation>
    </message>
    <message>
        <source>Hetzelfde leven zonder dit plan: {reached}.</source>
        <translation>The same life without this plan: {reached}.</translation>
    </message>
    <message>
        <source>Dit doel ligt verder weg dan is doorgerekend.</source>
        <translation>This goal lies further away than was worked out.</translation>
    </message>
    <message>
        <source>Zonder plan in {count} van de {lives} levens.</source>
        <translation>Without a plan in {count} of the {lives} lives.</translation>
    </message>
    <message>
        <source>In {count} van de {lives} levens met dit plan, {without} zonder.</source>
        <translation>In {count} of {lives} lives with this plan, {without} without.</translation>
    </message>
    <message>
        <source>verwacht: {level}</source>
        <translation>expected: {level}</translation>
    </message>
    <message>
        <source>verwacht: {low} tot {high}</source>
        <translation>expected: {low} to {high}</translation>
    </message>
    <message>
        <source>Het doel is in dit leven {reached}.</source>
        <translation>In this life the goal {reached}.</translation>
    </message>
    <message>
        <source>1 van de {count} doelen is gelukt in het leven dat jullie speelden.</source>
        <translation>1 of {count} goals came true in the life you played.</translation>
    </message>
    <message>
        <source>{reached} van de {count} doelen zijn gelukt in het leven dat jullie speelden.</source>
        <translation>{reached} of {count} goals came true in the life you played.</translation>
    </message>
    <message>
        <source>{hours} uur van het team zelf</source>
        <translation>{hours} hours of the team itself</translation>
    </message>
    <message>
        <source>{hours} uur van het team zelf in alle rondes samen</source>
        <translation>{hours} hours of the team itself in all rounds together</translation>
    </message>
    <message>
        <source>Niet in euro’s, wel van belang: {items}.</source>
        <translation>Not in euros, but it matters: {items}.</translation>
    </message>
    <message>
        <source>nooit gevraagd bij {who}</source>
        <translation>never asked of {who}</translation>
    </message>
    <message>
        <source>Sinds de start beter op {better} van de {count}</source>
        <translation>Since the start better on {better} of the {count}</translation>
    </message>
    <message>
        <source>gelijk op {equal}</source>
        <translation>equal on {equal}</translation>
    </message>
    <message>
        <source>lager op {lower}</source>
        <translation>lower on {lower}</translation>
    </message>
    <message>
        <source>ook wat niemand vroeg</source>
        <translation>what nobody asked included</translation>
    </message>
    <message>
        <source>jullie leven: niet</source>
        <translation>your life: not</translation>
    </message>
    <message>
        <source>jullie leven: maand {month}</source>
        <translation>your life: month {month}</translation>
    </message>
    <message>
        <source>Zo werd het</source>
        <translation>How it became</translation>
    </message>
    <message>
        <source>Met alles gevraagd</source>
        <translation>With everything asked</translation>
    </message>
    <message>
        <source>Zoals het werd (plan B)</source>
        <translation>As it turned out (plan B)</translation>
    </message>
    <message>
        <source>Zonder plan</source>
        <translation>Without plan</translation>
    </message>
    <message>
        <source>‘Met alles gevraagd’ rekent met hetzelfde plan en met hoe het echt was. Een lager getal komt niet van vragen: het stond er slechter voor dan wat jullie wisten.</source>
        <translation>‘With everything asked’ counts the same plan on how things really were. A lower number does not come from asking: things stood worse than what you knew.</translation>
    </message>
    <message>
        <source>Erbij: {title}.</source>
        <translation>Added: {title}.</translation>
    </message>
    <message>
        <source>Eraf: {title}.</source>
        <translation>Taken off: {title}.</translation>
    </message>
    <message>
        <source>{title}: geen ja ({party}). Die kaart begon niet.</source>
        <translation>{title}: no yes ({party}). That card did not start.</translation>
    </message>
    <message>
        <source>{about} zei meer toe dan gedacht.</source>
        <translation>{about} promised more than expected.</translation>
    </message>
    <message>
        <source>{about} zei ja {when}, later dan gedacht.</source>
        <translation>{about} said yes {when}, later than expected.</translation>
    </message>
    <message>
        <source>{about} betaalt een ander deel dan gedacht.</source>
        <translation>{about} pays another share than expected.</translation>
    </message>
    <message>
        <source>{title}: gestopt vanaf maand {month}.</source>
        <translation>{title}: stopped from month {month}.</translation>
    </message>
    <message>
        <source>{title}: naar {intensity} vanaf maand {month}.</source>
        <translation>{title}: to {intensity} from month {month}.</translation>
    </message>
    <message>
        <source>{title}: begint in maand {month}, {intensity}.</source>
        <translation>{title}: starts in month {month}, {intensity}.</translation>
    </message>
    <message>
        <source>De bedragen zijn het gemiddelde van alle levens, ook waarin dat wel begint.</source>
        <translation>The amounts are the average of all lives, also those in which it does begin.</translation>
    </message>
    <message>
        <source>De bedragen zijn het gemiddelde van alle levens, ook waarin die wel beginnen.</source>
        <translation>The amounts are the average of all lives, also those in which they do begin.</translation>
    </message>
    <message>
        <source>op de plank bij de rest</source>
        <translation>on the shelf with the rest</translation>
    </message>
    <message>
        <source>een deel van het potje {name}</source>
        <translation>a part of the jar {name}</translation>
    </message>
    <message>
        <source>{cards} begon in jullie leven niet.</source>
        <translation>{cards} did not begin in your life.</translation>
    </message>
    <message>
        <source>{cards} begonnen in jullie leven niet.</source>
        <translation>{cards} did not begin in your life.</translation>
    </message>
    <message>
        <source>ja, mits</source>
        <translation>yes, if</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Van de trainer</source>
        <translation>From the trainer</translation>
    </message>
    <message>
        <source>Wat er anders werd in de situatie</source>
        <translation>What became different in the situation</translation>
    </message>
    <message>
        <source>Wat jullie onderweg kozen</source>
        <translation>What you chose along the way</translation>
    </message>
    <message>
        <source>Een rustig jaar</source>
        <translation>A quiet year</translation>
    </message>
    <message>
        <source>Rustige jaren</source>
        <translation>Quiet years</translation>
    </message>
    <message>
        <source>Er gebeurde niets bijzonders {when}. Zonder dit plan was dat niet anders geweest.</source>
        <translation>Nothing special happened {when}. Without this plan that would have been no different.</translation>
    </message>
    <message>
        <source>Wat er gebeurde, trok {when} geen kamer omlaag.</source>
        <translation>What happened pulled no room down {when}.</translation>
    </message>
    <message>
        <source>in deze {years}</source>
        <translation>in these {years}</translation>
    </message>
    <message>
        <source>Maand {month}: {title}.</source>
        <translation>Month {month}: {title}.</translation>
    </message>
    <message>
        <source>In die maanden ging achteruit: {falls}.</source>
        <translation>In those months this went down: {falls}.</translation>
    </message>
    <message>
        <source>Dit gaf de doorslag</source>
        <translation>This tipped the balance</translation>
    </message>
    <message>
        <source>Dit telde ook mee</source>
        <translation>This counted too</translation>
    </message>
    <message>
        <source>in {count} van de {lives} levens met dit plan, {without} zonder</source>
        <translation>in {count} of {lives} lives with this plan, {without} without</translation>
    </message>
    <message>
        <source>Waar elk doel aan hing</source>
        <translation>What each goal depended on</translation>
    </message>
    <message>
        <source>‘{title}’ bleef weg</source>
        <translation>‘{title}’ stayed away</translation>
    </message>
    <message>
        <source>‘{title}’ kwam in maand {month}</source>
        <translation>‘{title}’ came in month {month}</translation>
    </message>
    <message>
        <source>in maand {month} was dit zo: {what}</source>
        <translation>in month {month} this was so: {what}</translation>
    </message>
    <message>
        <source>in maand {month} was dit niet zo: {what}</source>
        <translation>in month {month} this was not so: {what}</translation>
    </message>
    <message>
        <source>{room} was in maand {month} {now}, nodig was {needed}</source>
        <translation>{room} was {now} in month {month}, it had to be {needed}</translation>
    </message>
    <message>
        <source>Daarna was dit zo: {what}.</source>
        <translation>After that this was so: {what}.</translation>
    </message>
    <message>
        <source>Met dit plan gebeurt dit in {plan} van de {lives} levens in tien jaar, zonder plan in {without}.</source>
        <translation>With this plan this happens in {plan} of {lives} lives in ten years, without a plan in {without}.</translation>
    </message>
    <message>
        <source>Het plan maakte het zeldzamer; in dit leven gebeurde het toch. Dat is toeval.</source>
        <translation>The plan made it rarer; in this life it happened all the same. That is chance.</translation>
    </message>
    <message>
        <source>Het plan maakte het iets zeldzamer.</source>
        <translation>The plan made it slightly rarer.</translation>
    </message>
    <message>
        <source>Met dit plan gebeurt het vaker.</source>
        <translation>With this plan it happens more often.</translation>
    </message>
    <message>
        <source>Dit plan veranderde daar niets aan.</source>
        <translation>This plan changed nothing about that.</translation>
    </message>
    <message>
        <source>gelukt, in hetzelfde leven zonder dit plan ook</source>
        <translation>reached, and in the same life without this plan too</translation>
    </message>
    <message>
        <source>gelukt, in hetzelfde leven zonder dit plan niet</source>
        <translation>reached, and not in the same life without this plan</translation>
    </message>
    <message>
        <source>niet gelukt, in hetzelfde leven zonder dit plan wel</source>
        <translation>not reached, but in the same life without this plan it was</translation>
    </message>
    <message>
        <source>niet gelukt, in hetzelfde leven zonder dit plan ook niet</source>
        <translation>not reached, and in the same life without this plan neither</translation>
    </message>
    <message>
        <source>{title}: bleef weg. In hetzelfde leven zonder dit plan gebeurde het in maand {month}.</source>
        <translation>{title}: did not happen. In the same life without this plan it happened in month {month}.</translation>
    </message>
    <message>
        <source>Wat er door het plan niet gebeurde</source>
        <translation>What did not happen because of the plan</translation>
    </message>
    <message>
        <source>Jullie voerden geen gesprek aan tafel.</source>
        <translation>You had no talk at the table.</translation>
    </message>
    <message>
        <source>Kaarten die een ja nodig hadden, begonnen daarom niet.</source>
        <translation>Cards that needed a yes did not start because of that.</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Voor wie met dit plan werkt. Het huishouden mag alles lezen.</source>
        <translation>For those who work with this plan. The household may read all of it.</translation>
    </message>
    <message>
        <source>Hoe het gaat, per leefgebied</source>
        <translation>How it goes, per life domain</translation>
    </message>
    <message>
        <source>Na maand {month}</source>
        <translation>After month {month}</translation>
    </message>
    <message>
        <source>Bij de start</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>Wat we hoorden</source>
        <translation>What we heard</translation>
    </message>
    <message>
        <source>1 ding staat hier niet. Daarvoor is nog een ja nodig: {names}.</source>
        <translation>1 thing is not here. It still needs a yes: {names}.</translation>
    </message>
    <message>
        <source>{count} dingen staan hier niet. Daarvoor is nog een ja nodig: {names}.</source>
        <translation>{count} things are not here. They still need a yes: {names}.</translation>
    </message>
    <message>
        <source>{words} ({source})</source>
        <translation>{words} ({source})</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Basiszorg en veiligheid</source>
        <translation>Basic needs and safety</translation>
    </message>
    <message>
        <source>Wat het team over veiligheid hoort, staat nooit op dit papier. Het kan thuis op tafel liggen. Het team bewaart dat apart en volgt de Meldcode.</source>
        <translation>What the team hears about safety is never on this paper. It may lie on the table at home. The team keeps that elsewhere and follows the reporting code (Meldcode).</translation>
    </message>
    <message>
        <source>Hulp die er al was</source>
        <translation>Help that was already there</translation>
    </message>
    <message>
        <source>Er liep geen hulp bij de start.</source>
        <translation>No help was running at the start.</translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Kosten per jaar, en wie betaalt</source>
        <translation>Costs per year, and who pays</translation>
    </message>
    <message>
        <source>In dit plan</source>
        <translation>In this plan</translation>
    </message>
    <message>
        <source>De hulp in dit plan</source>
        <translation>The help in this plan</translation>
    </message>
    <message>
        <source>Prijs, en wie betaalt</source>
        <translation>Price, and who pays</translation>
    </message>
    <message>
        <source>Hangt af van</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>Wat niemand zeker weet</source>
        <translation>What nobody knows for sure</translation>
    </message>
    <message>
        <source>Bewijs A is hard, D is een eigen schatting. Een prijs staat met zijn bereik.</source>
        <translation>Evidence A is firm, D is an own estimate. A price stands with its range.</translation>
    </message>
    <message>
        <source>Aan tafel</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>{party}, {person}:</source>
        <translation>{party}, {person}:</translation>
    </message>
    <message>
        <source>Er is met niemand anders gepraat.</source>
        <translation>Nobody else was talked with.</translation>
    </message>
    <message>
        <source>De gesprekken met andere partijen komen nog.</source>
        <translation>The talks with other parties are still to come.</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Wat hier niet staat, is niet gevraagd. Vraag het voor je een ander belt.</source>
        <translation>What is not here was not asked. Ask before you call somebody else.</translation>
    </message>
    <message>
        <source>{person}, {party}: {answer}, na {offers}.</source>
        <translation>{person}, {party}: {answer}, after {offers}.</translation>
    </message>
    <message>
        <source>Vooraf verwachtte {person} voor zichzelf {amount}, na {years}.</source>
        <translation>Beforehand, {person} expected {amount} for their own side after {years}.</translation>
    </message>
    <message>
        <source>Jullie lieten zien: {titles}.</source>
        <translation>You showed: {titles}.</translation>
    </message>
    <message>
        <source>Jullie lieten geen cijfer of feit zien.</source>
        <translation>You showed no figure or fact.</translation>
    </message>
    <message>
        <source>Daarna was de verwachting {after}. Doorgerekend is het {net}.</source>
        <translation>After that, the expectation was {after}. Worked out, it is {net}.</translation>
    </message>
    <message>
        <source>Wat er miste: {reason}</source>
        <translation>What was missing: {reason}</translation>
    </message>
    <message>
        <source>Aan tafel woog dit gesprek het zwaarst</source>
        <translation>At the table this talk weighed most</translation>
    </message>
    <message>
        <source>één voorstel</source>
        <translation>one proposal</translation>
    </message>
    <message>
        <source>{count} voorstellen</source>
        <translation>{count} proposals</translation>
    </message>
    <message>
        <source>{title}: begon nooit. Er kwam geen ja: {parties}.</source>
        <translation>{title}: never started. No yes came: {parties}.</translation>
    </message>
    <message>
        <source>{title}: begon niet {when}.</source>
        <translation>{title}: did not start {when}.</translation>
    </message>
    <message>
        <source>{title}: gelegd in maand {laid}, na wachten begonnen in maand {month}.</source>
        <translation>{title}: put down in month {laid}, started after waiting in month {month}.</translation>
    </message>
    <message>
        <source>{title}: begonnen in maand {month}, zoals gelegd.</source>
        <translation>{title}: started in month {month}, as put down.</translation>
    </message>
    <message>
        <source>Geen kaart op de lijn</source>
        <translation>No card on the line</translation>
    </message>
    <message>
        <source>Wanneer elke kaart echt begon</source>
        <translation>When each card really started</translation>
    </message>
    <message>
        <source>{title}: vanaf maand {month}.</source>
        <translation>{title}: from month {month}.</translation>
    </message>
    <message>
        <source>Vanaf maand {month}: {titles}.</source>
        <translation>From month {month}: {titles}.</translation>
    </message>
    <message>
        <source>Jullie legden niets neer. De gewone hulp ging door: dit is het leven zonder plan.</source>
        <translation>You put nothing down. The usual help went on: this is the life without a plan.</translation>
    </message>
    <message>
        <source>Jullie stopten hem voor het zover was.</source>
        <translation>You stopped it before it came to that.</translation>
    </message>
    <message>
        <source>Maand {month}, begint: {what}.</source>
        <translation>Month {month}, starts: {what}.</translation>
    </message>
    <message>
        <source>Maand {month}, stopt: {what}.</source>
        <translation>Month {month}, stops: {what}.</translation>
    </message>
    <message>
        <source>Geen duidelijke verschuiving</source>
        <translation>No clear shift</translation>
    </message>
    <message>
        <source>Geen partij betaalt duidelijk voor een ander.</source>
        <translation>No party clearly pays for another.</translation>
    </message>
    <message>
        <source>Na {years}, gemiddeld over alle levens.</source>
        <translation>After {years}, mean over all lives.</translation>
    </message>
    <message>
        <source>Na 1 jaar anders dan na 10 jaar: {listed}.</source>
        <translation>Different after 1 year than after 10 years: {listed}.</translation>
    </message>
    <message>
        <source>De grootste verschuiving</source>
        <translation>The biggest shift</translation>
    </message>
    <message>
        <source>Jullie legden geen kaart. Elke kamer ging zoals zij zonder plan gaat.</source>
        <translation>You laid no card. Every room went as it goes without a plan.</translation>
    </message>
    <message>
        <source>een jaar</source>
        <translation>one year</translation>
    </message>
    <message>
        <source>{name} staat na {after} op {level}.</source>
        <translation>{name} is at {level} after {after}.</translation>
    </message>
    <message>
        <source>De kamer waar jullie plan het minst aan veranderde: {name}</source>
        <translation>The room your plan changed least: {name}</translation>
    </message>
    <message>
        <source>Geen kaart, geen verschil</source>
        <translation>No card, no difference</translation>
    </message>
    <message>
        <source>Daar vroeg niemand naar. In het huis zagen jullie dit daarom niet.</source>
        <translation>Nobody asked about that. So the house did not show it to you.</translation>
    </message>
    <message>
        <source>Deze kaart werkt op deze kamer: {cards}. Dat was niet genoeg.</source>
        <translation>This card works on this room: {cards}. That was not enough.</translation>
    </message>
    <message>
        <source>Deze kaarten werken op deze kamer: {cards}. Dat was niet genoeg.</source>
        <translation>These cards work on this room: {cards}. That was not enough.</translation>
    </message>
    <message>
        <source>{card} had hier kunnen helpen, maar begon in dit leven niet.</source>
        <translation>{card} could have helped here, but did not start in this life.</translation>
    </message>
    <message>
        <source>{cards} hadden hier kunnen helpen, maar begonnen in dit leven niet.</source>
        <translation>{cards} could have helped here, but did not start in this life.</translation>
    </message>
    <message>
        <source>Geen kaart van jullie werkt op deze kamer.</source>
        <translation>None of your cards works on this room.</translation>
    </message>
    <message>
        <source>Alles wat telde, hebben jullie gevraagd.</source>
        <translation>You asked everything that counted.</translation>
    </message>
    <message>
        <source>Wat jullie niet vroegen</source>
        <translation>What you did not ask</translation>
    </message>
    <message>
        <source>Dat wist: {source}.</source>
        <translation>Who knew this: {source}.</translation>
    </message>
    <message>
        <source>Dit hadden jullie kunnen vragen: ‘{text}’</source>
        <translation>You could have asked this: ‘{text}’</translation>
    </message>
    <message>
        <source>Dit vroegen jullie te vroeg, en daarna niet meer: ‘{text}’</source>
        <translation>You asked this too early, and not again after that: ‘{text}’</translation>
    </message>
    <message>
        <source>En nog één ding dat meetelde.</source>
        <translation>And one more thing that counted.</translation>
    </message>
    <message>
        <source>En nog {count} dingen die meetelden.</source>
        <translation>And {count} more that counted.</translation>
    </message>
    <message>
        <source>Wat jullie niet vroegen, en wat wel meetelde</source>
        <translation>What you did not ask, and what did count</translation>
    </message>
    <message>
        <source>Dit plan is niet verantwoord, wat het ook bespaart.</source>
        <translation>This plan is not responsible, whatever it saves.</translation>
    </message>
    <message>
        <source>Geen kamer zakt door dit plan onder de grens.</source>
        <translation>No room drops below the limit because of this plan.</translation>
    </message>
    <message>
        <source>Niet verantwoord is: in meer dan {most} van de {lives} levens is iemand in een kamer in crisis, aan het eind of drie maanden achter elkaar, en slechter dan in hetzelfde leven zonder dit plan.</source>
        <translation>Not responsible is: in more than {most} of {lives} lives someone is in crisis in a room, at the end or three months in a row, and worse than in the same life without this plan.</translation>
    </message>
    <message>
        <source>Of: een onveilige situatie die jullie kenden, heeft geen kaart en geen afspraak.</source>
        <translation>Or: an unsafe situation that you knew of has no card and no agreement.</translation>
    </message>
    <message>
        <source>Of: er waren signalen, en de stappen van de Meldcode zijn niet afgemaakt.</source>
        <translation>Or: there were signs, and the steps of the reporting code (Meldcode) were not finished.</translation>
    </message>
    <message>
        <source>Wat een plan bespaart, telt hier niet mee.</source>
        <translation>What a plan saves does not count here.</translation>
    </message>
    <message>
        <source>{where}: na {years} in crisis in {without} van de {lives} levens. Er lag geen plan.</source>
        <translation>{where}: in crisis after {years} in {without} of the {lives} lives. There was no plan.</translation>
    </message>
    <message>
        <source>Er waren signalen van onveiligheid. De stappen van de Meldcode zijn niet afgemaakt.</source>
        <translation>There were signs that somebody is not safe. The steps of the reporting code (Meldcode) were not finished.</translation>
    </message>
    <message>
        <source>{where}: in {count} van de {lives} levens in crisis, na {years} of eerder drie maanden achter elkaar, en slechter dan zonder dit plan.</source>
        <translation>{where}: in {count} of {lives} lives in crisis, after {years} or earlier three months in a row, and worse than without this plan.</translation>
    </message>
    <message>
        <source>{who}, veiligheid: {text} Daar is geen kaart en geen afspraak voor.</source>
        <translation>{who}, safety: {text} There is no card and no agreement for it.</translation>
    </message>
    <message>
        <source>{where}: na {years} in crisis in {count} van de {lives} levens, zonder dit plan in {without} van de {lives}. Dit plan houdt dat niet tegen en veroorzaakt het niet.</source>
        <translation>{where}: in crisis after {years} in {count} of {lives} lives, without this plan in {without} of {lives}. This plan does not stop that and does not cause it.</translation>
    </message>
    <message>
        <source>Minder kosten in totaal</source>
        <translation>Lower costs in total</translation>
    </message>
    <message>
        <source>Komt niet terug</source>
        <translation>Does not come back</translation>
    </message>
    <message>
        <source>Overige partijen samen</source>
        <translation>Other parties together</translation>
    </message>
    <message>
        <source>Nergens staat geboekt wiens euro waar terechtkomt. Daarom is het naar verhouding verdeeld: wie meer bijlegt of meer overhoudt, krijgt een dikkere band.</source>
        <translation>Nowhere is it booked whose euro ends up where. So it is divided in proportion: who pays more extra or has more left over gets a thicker band.</translation>
    </message>
    <message>
        <source>Na {years} betaalt geen partij voor een andere.</source>
        <translation>After {years} no party pays for another.</translation>
    </message>
    <message>
        <source>De dikste band tussen twee partijen, na {years}: {payer} naar {gainer}.</source>
        <translation>The thickest band between two parties, after {years}: {payer} to {gainer}.</translation>
    </message>
    <message>
        <source>Er telt ook iets mee wat jullie nog niet weten.</source>
        <translation>Something you do not know yet counts too.</translation>
    </message>
    <message>
        <source>Of dit lukt, hangt af van iets wat jullie nog niet weten.</source>
        <translation>Whether this comes true depends on something you do not know yet.</translation>
    </message>
    <message>
        <source>Dan is het gelukt: {when} {so}.</source>
        <translation>It has come true when, {when}, {so}.</translation>
    </message>
    <message>
        <source>is dit zo: {situation}</source>
        <translation>this is so: {situation}</translation>
    </message>
    <message>
        <source>is dit niet zo: {situation}</source>
        <translation>this is not so: {situation}</translation>
    </message>
    <message>
        <source>van maand {first} tot en met {month}</source>
        <translation>from month {first} up to and including {month}</translation>
    </message>
    <message>
        <source>na een jaar</source>
        <translation>after a year</translation>
    </message>
    <message>
        <source>na {years} jaar</source>
        <translation>after {years} years</translation>
    </message>
    <message>
        <source>het hele jaar</source>
        <translation>all year</translation>
    </message>
    <message>
        <source>in heel jaar {year}</source>
        <translation>in all of year {year}</translation>
    </message>
    <message>
        <source>in de laatste {count} maanden van het jaar</source>
        <translation>in the last {count} months of the year</translation>
    </message>
    <message>
        <source>in de laatste {count} maanden van jaar {year}</source>
        <translation>in the last {count} months of year {year}</translation>
    </message>
    <message>
        <source>{room} van {person}</source>
        <translation>{room} ({person})</translation>
    </message>
    <message>
        <source>staat de kamer {room} op ‘{level}’</source>
        <translation>the room {room} is at ‘{level}’</translation>
    </message>
    <message>
        <source>staat de kamer {room} op ‘{level}’ of beter</source>
        <translation>the room {room} is at ‘{level}’ or better</translation>
    </message>
    <message>
        <source>Iets wat jullie niet weten</source>
        <translation>Something you do not know</translation>
    </message>
    <message>
        <source>{name}, over een jaar</source>
        <translation>{name}, a year from now</translation>
    </message>
    <message>
        <source>Minstens één doel blijft staan. Kies eerst een ander doel.</source>
        <translation>At least one goal stays. First choose another goal.</translation>
    </message>
    <message>
        <source>Drie doelen is genoeg. Haal er eerst een weg.</source>
        <translation>Three goals are enough. First take one away.</translation>
    </message>
    <message>
        <source>minder dan 1 van {lives}</source>
        <translation>fewer than 1 of {lives}</translation>
    </message>
    <message>
        <source>binnen {years}</source>
        <translation>within {years}</translation>
    </message>
    <message>
        <source>Doelen in eigen woorden</source>
        <translation>Goals in their own words</translation>
    </message>
    <message>
        <source>Waar meten we aan af</source>
        <translation>What we measure by</translation>
    </message>
    <message>
        <source>Waarmee vergelijken we</source>
        <translation>What we compare with</translation>
    </message>
    <message>
        <source>Mijn leerdossier</source>
        <translation>My learner file</translation>
    </message>
    <message>
        <source>Leerdossier uit €ffect. Van jou alleen: jij bepaalt wie dit leest.</source>
        <translation>Learner file from €ffect. Yours alone: you decide who reads this.</translation>
    </message>
    <message>
        <source>Er staat nog niets in dit dossier.</source>
        <translation>There is nothing in this file yet.</translation>
    </message>
    <message>
        <source>Dit gaat over schatten en kiezen in een oefening. Het is geen cijfer en geen oordeel.</source>
        <translation>This is about estimating and choosing in an exercise. It is no mark and no judgement.</translation>
    </message>
    <message>
        <source>Zet er geen namen of gegevens van echte mensen bij.</source>
        <translation>Do not add names or details of real people.</translation>
    </message>
    <message>
        <source>In het bestand staat ook iets wat deze versie niet kent. Dat blijft staan.</source>
        <translation>The file also holds something this version does not know. It stays there.</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Voorspellen</source>
        <translation>Predicting</translation>
    </message>
    <message>
        <source>Elke ronde en elke casus, de oudste eerst</source>
        <translation>Every round and every case, the oldest first</translation>
    </message>
    <message>
        <source>Casussen</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>Geen doel bewaard.</source>
        <translation>No goal was kept.</translation>
    </message>
    <message>
        <source>Wat ik schreef</source>
        <translation>What I wrote</translation>
    </message>
    <message>
        <source>{kind} ({about})</source>
        <translation>{kind} ({about})</translation>
    </message>
    <message>
        <source>Geteld vanaf {day}.</source>
        <translation>Counted from {day}.</translation>
    </message>
    <message>
        <source>Opdracht</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Wat je doet</source>
        <translation>What you do</translation>
    </message>
    <message>
        <source>Opdrachten voor een half jaar</source>
        <translation>Assignments for half a year</translation>
    </message>
    <message>
        <source>Kies een doel</source>
        <translation>Choose a goal</translation>
    </message>
    <message>
        <source>Kies waar jullie aan afmeten</source>
        <translation>Choose what you measure by</translation>
    </message>
    <message>
        <source>Kies waarmee jullie vergelijken</source>
        <translation>Choose what you compare with</translation>
    </message>
    <message>
        <source>Voorspel eerst</source>
        <translation>Predict first</translation>
    </message>
    <message>
        <source>Laat zien wat er zonder dit plan gebeurt</source>
        <translation>Show what happens without this plan</translation>
    </message>
    <message>
        <source>Naar het plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Kies eerst een doel.</source>
        <translation>First choose a goal.</translation>
    </message>
    <message>
        <source>Kies eerst waarmee jullie vergelijken.</source>
        <translation>First choose what you compare with.</translation>
    </message>
    <message>
        <source>Jullie eigen woorden: “{words}”</source>
        <translation>Your own words: “{words}”</translation>
    </message>
    <message>
        <source>Wat {person} bewoog</source>
        <translation>What moved {person}</translation>
    </message>
    <message>
        <source>Teruggekeken op een ja</source>
        <translation>Looked back on a yes</translation>
    </message>
    <message>
        <source>Maand {month}, {event}: {response}.</source>
        <translation>Month {month}, {event}: {response}.</translation>
    </message>
    <message>
        <source>Wat jullie deden bij tegenslag</source>
        <translation>What you did at a setback</translation>
    </message>
    <message>
        <source>Jullie waarde: {title}</source>
        <translation>Your value: {title}</translation>
    </message>
    <message>
        <source>{title}: {amount}, jullie keuze.</source>
        <translation>{title}: {amount}, your choice.</translation>
    </message>
    <message>
        <source>Het best te verdedigen: {best}.</source>
        <translation>Best to defend: {best}.</translation>
    </message>
    <message>
        <source>Waar jullie het plan naast legden</source>
        <translation>What you compared the plan with</translation>
    </message>
    <message>
        <source>Bron: {source}.</source>
        <translation>Source: {source}.</translation>
    </message>
    <message>
        <source>Maatwerkbudget</source>
        <translation>Tailored budget</translation>
    </message>
    <message>
        <source>{person} zelf zegt: {said}.</source>
        <translation>{person}’s own answer: {said}.</translation>
    </message>
    <message>
        <source>In de stoel van {person}</source>
        <translation>In the chair of {person}</translation>
    </message>
    <message>
        <source>dicht</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>wacht af</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>praat</source>
        <translation>talks</translation>
    </message>
    <message>
        <source>open</source>
        <translation>opens up</translation>
    </message>
    <message>
        <source>niet geschat</source>
        <translation>not estimated</translation>
    </message>
    <message>
        <source>{part} uur</source>
        <translation>{part} hour</translation>
    </message>
    <message>
        <source>0 uur</source>
        <translation>0 hours</translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>{hours} uur</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>jullie vragen eerst of {name} het goed vindt</source>
        <translation>you first ask whether {name} agrees</translation>
    </message>
    <message>
        <source>Vraag {name} nog eens om toestemming</source>
        <translation>Ask {name} for consent once more</translation>
    </message>
    <message>
        <source>Vraag toestemming aan {name}</source>
        <translation>Ask {name} for consent</translation>
    </message>
    <message>
        <source>gevoelig: te vroeg vragen kost vertrouwen</source>
        <translation>sensitive: asking too early costs trust</translation>
    </message>
    <message>
        <source>gevoelig</source>
        <translation>sensitive</translation>
    </message>
    <message>
        <source>Nog {left}: genoeg om iets na te vragen.</source>
        <translation>{left} left: enough to ask about one thing again.</translation>
    </message>
    <message>
        <source>Nog {left}: daar past geen vraag meer in.</source>
        <translation>{left} left: too little for another question.</translation>
    </message>
    <message>
        <source>Toestemming vragen kan nog wel.</source>
        <translation>You can still ask for consent.</translation>
    </message>
    <message>
        <source>Dat kwam te vroeg. {who} vertrouwt jullie nu wat minder. Vraag eerst iets anders.</source>
        <translation>That came too early. {who} trusts you a little less now. First ask something else.</translation>
    </message>
    <message>
        <source>{name} vond het goed: ‘{yes}’</source>
        <translation>{name} agreed: ‘{yes}’</translation>
    </message>
    <message>
        <source>{who} maakt bezwaar. {helps}</source>
        <translation>{who} objects. {helps}</translation>
    </message>
    <message>
        <source>{who} geeft toestemming.</source>
        <translation>{who} gives consent.</translation>
    </message>
    <message>
        <source>{source} (verteld door de trainer)</source>
        <translation>{source} (told by the trainer)</translation>
    </message>
    <message>
        <source>zonder {names}</source>
        <translation>without {names}</translation>
    </message>
    <message>
        <source>1 schatting nagegaan</source>
        <translation>1 estimate checked</translation>
    </message>
    <message>
        <source>{count} schattingen nagegaan</source>
        <translation>{count} estimates checked</translation>
    </message>
    <message>
        <source>{checked}: geen kamer lager dan jullie dachten</source>
        <translation>{checked}: no room lower than you thought</translation>
    </message>
    <message>
        <source>{checked}: 1 kamer lager dan jullie dachten</source>
        <translation>{checked}: 1 room lower than you thought</translation>
    </message>
    <message>
        <source>{checked}: {lower} kamers lager dan jullie dachten</source>
        <translation>{checked}: {lower} rooms lower than you thought</translation>
    </message>
    <message>
        <source>{room} bij {names} (bij {others} wel)</source>
        <translation>{room} of {names} (known of {others})</translation>
    </message>
    <message>
        <source>{room} bij {names}</source>
        <translation>{room} of {names}</translation>
    </message>
    <message>
        <source>Nog niets gehoord over: {rooms}.</source>
        <translation>Nothing heard yet about: {rooms}.</translation>
    </message>
    <message>
        <source>Nog niet duidelijk hoe het gaat met: {rooms}.</source>
        <translation>Not clear yet how it goes with: {rooms}.</translation>
    </message>
    <message>
        <source>dezelfde dag</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{days} dagen</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>een halve week</source>
        <translation>half a week</translation>
    </message>
    <message>
        <source>ruim {weeks} weken</source>
        <translation>over {weeks} weeks</translation>
    </message>
    <message>
        <source>bijna {weeks} weken</source>
        <translation>almost {weeks} weeks</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>{weeks} weken</source>
        <translation>{weeks} weeks</translation>
    </message>
    <message>
        <source>Dit beslist het team zelf: {rung}, tot {amount}.</source>
        <translation>The team decides this itself: {rung}, up to {amount}.</translation>
    </message>
    <message>
        <source>Boven {amount} beslist een ander: {rung}. Dat duurt {weeks}.</source>
        <translation>Above {amount} someone else decides: {rung}. That takes {weeks}.</translation>
    </message>
    <message>
        <source>Met wat al uit het maatwerkbudget gaat, is het samen {amount}.</source>
        <translation>With what already comes from the tailored budget, it is {amount} together.</translation>
    </message>
    <message>
        <source>Maatwerkbudget: {used} van {budget} gebruikt, {left} over.</source>
        <translation>Tailored budget: {used} of {budget} used, {left} left.</translation>
    </message>
    <message>
        <source>Het maatwerkbudget bleef ongebruikt.</source>
        <translation>The tailored budget was not used.</translation>
    </message>
    <message>
        <source>Dit had eruit gekund: {cards}.</source>
        <translation>This could have come from it: {cards}.</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>{months} maanden</source>
        <translation>{months} months</translation>
    </message>
    <message>
        <source>doorgaan</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>opschalen</source>
        <translation>step up</translation>
    </message>
    <message>
        <source>afschalen</source>
        <translation>step down</translation>
    </message>
    <message>
        <source>stoppen</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>Geen kamer</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>Net als in maand {month}.</source>
        <translation>Just as in month {month}.</translation>
    </message>
    <message>
        <source>Jullie kozen: {title}. {text}</source>
        <translation>You chose: {title}. {text}</translation>
    </message>
    <message>
        <source>{room} beter: van {was} naar {now}</source>
        <translation>{room} better: from {was} to {now}</translation>
    </message>
    <message>
        <source>{room} lager: van {was} naar {now}</source>
        <translation>{room} lower: from {was} to {now}</translation>
    </message>
    <message>
        <source>{room}: {was}, nu {now}</source>
        <translation>{room}: {was}, now {now}</translation>
    </message>
    <message>
        <source>Voor de eerste maand</source>
        <translation>Before the first month</translation>
    </message>
    <message>
        <source>Kwartaal {quarter}: maand {since} tot en met {until}</source>
        <translation>Quarter {quarter}: month {since} to {until}</translation>
    </message>
    <message>
        <source>Maand {month}</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>Gemiddeld over alle mogelijke levens, verschil met zonder dit plan.</source>
        <translation>Mean over all possible lives, difference compared with no plan.</translation>
    </message>
    <message>
        <source>doorgerekend in maand {month}</source>
        <translation>worked out in month {month}</translation>
    </message>
    <message>
        <source>Samen tot en met maand {month}</source>
        <translation>Together up to and including month {month}</translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>gestopt voor het begon</source>
        <translation>stopped before it started</translation>
    </message>
    <message>
        <source>loopt, {intensity}</source>
        <translation>running, {intensity}</translation>
    </message>
    <message>
        <source>Het jaar is om. Wat jullie kiezen, telt voor de jaren die volgen.</source>
        <translation>The year is over. What you choose counts for the years that follow.</translation>
    </message>
    <message>
        <source>Er lag geen plan. Alles gaat dan zoals het zonder plan ging, in elk van de twintig levens.</source>
        <translation>There was no plan. Everything then goes as it did without a plan, in each of the twenty lives.</translation>
    </message>
    <message>
        <source>{lives} van {lives} gelijk</source>
        <translation>{lives} of {lives} equal</translation>
    </message>
    <message>
        <source>{count} van {lives} goedkoper</source>
        <translation>{count} of {lives} cheaper</translation>
    </message>
    <message>
        <source>{count} duurder</source>
        <translation>{count} more expensive</translation>
    </message>
    <message>
        <source>geen duurder</source>
        <translation>none more expensive</translation>
    </message>
    <message>
        <source>{count} van {lives} beter</source>
        <translation>{count} of {lives} better</translation>
    </message>
    <message>
        <source>{count} lager</source>
        <translation>{count} lower</translation>
    </message>
    <message>
        <source>geen lager</source>
        <translation>none lower</translation>
    </message>
    <message>
        <source>{room} is dan in {count} van de {lives} levens beter dan zonder plan.</source>
        <translation>{room} is then better than without a plan in {count} of the {lives} lives.</translation>
    </message>
    <message>
        <source>Geld</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Het plan is dan in {count} van de {lives} goedkoper dan zonder plan.</source>
        <translation>The plan is then cheaper than no plan in {count} of {lives}.</translation>
    </message>
    <message>
        <source>Over {years}: {words} Het leven dat jullie speelden is er één van.</source>
        <translation>In {years}: {words} The life you played is one of these.</translation>
    </message>
    <message>
        <source>geen uren van het team</source>
        <translation>no hours of the team</translation>
    </message>
    <message>
        <source>{hours}, meestal 1 week wachten</source>
        <translation>{hours}, mostly 1 week of waiting</translation>
    </message>
    <message>
        <source>{hours}, meestal {weeks} weken wachten</source>
        <translation>{hours}, mostly {weeks} weeks of waiting</translation>
    </message>
    <message>
        <source>1 uur van het team</source>
        <translation>1 hour of the team</translation>
    </message>
    <message>
        <source>{hours} uur van het team</source>
        <translation>{hours} hours of the team</translation>
    </message>
    <message>
        <source>{title}: gestopt in maand {month}, dat kozen jullie</source>
        <translation>{title}: stopped in month {month}, you chose that</translation>
    </message>
    <message>
        <source>‘{help}’</source>
        <translation>‘{help}’</translation>
    </message>
    <message>
        <source>Deze maand liep: {help}.</source>
        <translation>Running this month: {help}.</translation>
    </message>
    <message>
        <source>Deze maand liep er geen hulp van het plan.</source>
        <translation>No help of the plan ran this month.</translation>
    </message>
    <message>
        <source>Er is nog geen hulp van het plan begonnen.</source>
        <translation>No help of the plan has begun yet.</translation>
    </message>
    <message>
        <source>{title}: begonnen in maand {month}</source>
        <translation>{title}: began in month {month}</translation>
    </message>
    <message>
        <source>{title}: begonnen in maand {month}, na zo’n {weeks} weken wachten</source>
        <translation>{title}: began in month {month}, after waiting about {weeks} weeks</translation>
    </message>
    <message>
        <source>{title}: eerder gestopt, na {months}</source>
        <translation>{title}: stopped early, after {months}</translation>
    </message>
    <message>
        <source>Dat was toeval: niet elke afspraak houdt stand.</source>
        <translation>That was chance: not every agreement holds.</translation>
    </message>
    <message>
        <source>Dat was toeval: niet iedereen houdt hulp zo lang vol.</source>
        <translation>That was chance: not everybody keeps help up that long.</translation>
    </message>
    <message>
        <source>Er liep meer dan {who} tegelijk kan dragen.</source>
        <translation>More was going on than {who} can carry at once.</translation>
    </message>
    <message>
        <source>één maand</source>
        <translation>one month</translation>
    </message>
    <message>
        <source>{title}: gestopt na {months}, dat kozen jullie</source>
        <translation>{title}: stopped after {months}, that was your choice</translation>
    </message>
    <message>
        <source>{title}: klaar na {months}</source>
        <translation>{title}: finished after {months}</translation>
    </message>
    <message>
        <source>{name} wilde dit liever niet.</source>
        <translation>{name} would rather not have this.</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>eerder gestopt, na {months}</source>
        <translation>stopped early, after {months}</translation>
    </message>
    <message>
        <source>wacht nog, zo’n {weeks} weken</source>
        <translation>still waiting, about {weeks} weeks</translation>
    </message>
    <message>
        <source>De wachttijd duurt nog zo’n {weeks} weken.</source>
        <translation>The wait goes on for some {weeks} weeks.</translation>
    </message>
    <message>
        <source>begon niet</source>
        <translation>did not begin</translation>
    </message>
    <message>
        <source>kan nu niet beginnen</source>
        <translation>cannot begin now</translation>
    </message>
    <message>
        <source>kan volgende maand beginnen</source>
        <translation>can begin next month</translation>
    </message>
    <message>
        <source>De wachttijd is net om.</source>
        <translation>The wait is just over.</translation>
    </message>
    <message>
        <source>Er kwam geen ja: {who}.</source>
        <translation>No yes came: {who}.</translation>
    </message>
    <message>
        <source>begint pas in maand {month}</source>
        <translation>begins only in month {month}</translation>
    </message>
    <message>
        <source>Zo ligt hij op de lijn.</source>
        <translation>That is how it lies on the line.</translation>
    </message>
    <message>
        <source>In {count} van de {lives} levens wel, in dit leven niet.</source>
        <translation>In {count} of the {lives} lives it does, in this life it does not.</translation>
    </message>
    <message>
        <source>In bijna alle levens wel, in dit leven niet.</source>
        <translation>In almost all lives it does, in this life it does not.</translation>
    </message>
    <message>
        <source>Er was nog niet met {who} over gepraat, en niet iedereen wilde dit even graag. Dan begint zoiets minder vaak.</source>
        <translation>It had not been talked over with {who} yet, and not everybody wanted it equally. Then such a thing begins less often.</translation>
    </message>
    <message>
        <source>Er was nog niet met {who} over gepraat. Dan begint zoiets minder vaak.</source>
        <translation>It had not been talked over with {who} yet. Then such help begins less often.</translation>
    </message>
    <message>
        <source>Niet iedereen wilde dit even graag. Dan begint zoiets minder vaak.</source>
        <translation>Not everybody wanted this as much. Then such help begins less often.</translation>
    </message>
    <message>
        <source>Dat is toeval.</source>
        <translation>That is chance.</translation>
    </message>
    <message>
        <source>Daarvoor moet dit zo zijn: {situation}.</source>
        <translation>For that, this must be so: {situation}.</translation>
    </message>
    <message>
        <source>Dat kan niet zolang dit zo is: {situation}.</source>
        <translation>That is not possible while this is so: {situation}.</translation>
    </message>
    <message>
        <source>intensiever</source>
        <translation>more intensive</translation>
    </message>
    <message>
        <source>Eerder nog 1 keer.</source>
        <translation>Once more before that.</translation>
    </message>
    <message>
        <source>Eerder nog {count} keer.</source>
        <translation>{count} more times before that.</translation>
    </message>
    <message>
        <source>Maand {month}, ‘{title}’: {way}.</source>
        <translation>Month {month}, ‘{title}’: {way}.</translation>
    </message>
    <message>
        <source>Maand {month}, ‘{title}’: {way}, want {reason}.</source>
        <translation>Month {month}, ‘{title}’: {way}, because {reason}.</translation>
    </message>
    <message>
        <source>Dat was toeval: een kamer gaat ook vanzelf wat op en neer.</source>
        <translation>That was chance: a room also goes up and down a little by itself.</translation>
    </message>
    <message>
        <source>Daarin telde iets mee wat jullie niet weten.</source>
        <translation>Something you do not know of counted in that.</translation>
    </message>
    <message>
        <source>Dat kan elke maand gebeuren zolang dit zo is: ‘{situation}’.</source>
        <translation>That can happen any month as long as this is so: ‘{situation}’.</translation>
    </message>
    <message>
        <source>{room} ging omhoog. {why}</source>
        <translation>{room} went up. {why}</translation>
    </message>
    <message>
        <source>{room} ging omlaag. {why}</source>
        <translation>{room} went down. {why}</translation>
    </message>
    <message>
        <source>Daarmee staat het weer dichter bij hoe het hier meestal gaat.</source>
        <translation>That brings it closer again to how things usually are here.</translation>
    </message>
    <message>
        <source>Dat komt met de jaren.</source>
        <translation>That comes with the years.</translation>
    </message>
    <message>
        <source>‘{help}’ werkt daaraan.</source>
        <translation>‘{help}’ works on that.</translation>
    </message>
    <message>
        <source>‘{help}’ vroeg veel.</source>
        <translation>‘{help}’ asked a lot.</translation>
    </message>
    <message>
        <source>Dat ging mee met een andere kamer: {room}.</source>
        <translation>It moved along with another room: {room}.</translation>
    </message>
    <message>
        <source>Daarin telde het meest dat dit zo is: ‘{situation}’.</source>
        <translation>What counted most is that this is so: ‘{situation}’.</translation>
    </message>
    <message>
        <source>Daarin telde het meest dat dit niet meer zo is: ‘{situation}’.</source>
        <translation>What counted most is that this is no longer so: ‘{situation}’.</translation>
    </message>
    <message>
        <source>wordt bijgewerkt</source>
        <translation>being updated</translation>
    </message>
    <message>
        <source>legt bij</source>
        <translation>pays extra</translation>
    </message>
    <message>
        <source>houdt over</source>
        <translation>left over</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>verkeerde zak: de één betaalt, de ander heeft baat</source>
        <translation>wrong pocket: one pays, the other gains</translation>
    </message>
    <message>
        <source>1 jaar</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>{years} jaar</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>Daarnaast, zonder eigen potje: {told}.</source>
        <translation>Besides these, without a jar of their own: {told}.</translation>
    </message>
    <message>
        <source>In {back} van de {count} mogelijke levens is dit plan binnen {years} terugverdiend.</source>
        <translation>In {back} of the {count} possible lives this plan pays for itself within {years}.</translation>
    </message>
    <message>
        <source>Het gemiddelde is hoger: in een paar levens is er veel baat.</source>
        <translation>The mean is higher: in a few lives there is much to gain.</translation>
    </message>
    <message>
        <source>Het gemiddelde is lager: een paar levens kosten veel.</source>
        <translation>The mean is lower: a few lives cost much.</translation>
    </message>
    <message>
        <source>Elk bedrag is een verschil met zonder dit plan: + is meer over, − is minder. Een verlies dat nu minder vaak komt, krijgt dus een +. Hier staat elk bedrag op de euro; op het scherm is het afgerond. Open een deel om te zien waar het uit bestaat.</source>
        <translation>Every amount is a difference from without this plan: + is more left over, − is less. So a loss that now comes less often gets a +. Here every amount is told to the euro; on the screen it is rounded. Open a part to see what it consists of.</translation>
    </message>
    <message>
        <source>Verkeerde zak, na {years}</source>
        <translation>Wrong pocket, after {years}</translation>
    </message>
    <message>
        <source>{title}, na {years}</source>
        <translation>{title}, after {years}</translation>
    </message>
    <message>
        <source>Samen, {count} partijen, na {years}</source>
        <translation>Together, {count} parties, after {years}</translation>
    </message>
    <message>
        <source>{source}, bewijs {grade}</source>
        <translation>{source}, evidence {grade}</translation>
    </message>
    <message>
        <source>Prijs van {price_year}, prijspeil {level_year}, bereik {spread} per {unit}.</source>
        <translation>Price of {price_year}, price level {level_year}, range {spread} per {unit}.</translation>
    </message>
    <message>
        <source>Lichter</source>
        <translation>Lighter</translation>
    </message>
    <message>
        <source>Gewoon</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Intensief</source>
        <translation>Intensive</translation>
    </message>
    <message>
        <source>nog niet gevraagd</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>Hier gebeurt iets waar jullie nog niet naar vroegen.</source>
        <translation>Something happens here that you have not asked about yet.</translation>
    </message>
    <message>
        <source>{count} van 20 levens, zonder plan {without}</source>
        <translation>{count} of 20 lives, without plan {without}</translation>
    </message>
    <message>
        <source>Voorspeld, {asked}: {guess}. Uitkomst toen: {outcome}.</source>
        <translation>Predicted, {asked}: {guess}. Outcome then: {outcome}.</translation>
    </message>
    <message>
        <source>{parties} (het potje {jars})</source>
        <translation>{parties} (the jar {jars})</translation>
    </message>
    <message>
        <source>{parties} (de potjes {jars})</source>
        <translation>{parties} (the jars {jars})</translation>
    </message>
    <message>
        <source>{parties}: het verschil met zonder dit plan, na {years}</source>
        <translation>{parties}: the difference compared with no plan, after {years}</translation>
    </message>
    <message>
        <source>‘{jar}’ is {parties}</source>
        <translation>‘{jar}’ is {parties}</translation>
    </message>
    <message>
        <source>Samen in één potje: {jars}.</source>
        <translation>Together in one jar: {jars}.</translation>
    </message>
    <message>
        <source>echte kosten</source>
        <translation>real costs</translation>
    </message>
    <message>
        <source>extra opbrengst</source>
        <translation>extra yield</translation>
    </message>
    <message>
        <source>overdracht</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>De bedragen worden nog bijgewerkt. Wacht even en maak het rekenblad dan opnieuw.</source>
        <translation>The amounts are still being updated. Wait a moment and make the workbook again.</translation>
    </message>
    <message>
        <source>na {years}</source>
        <translation>after {years}</translation>
    </message>
    <message>
        <source>{parties} na {years}</source>
        <translation>{parties} after {years}</translation>
    </message>
    <message>
        <source>schat eerst</source>
        <translation>estimate first</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Eigen kaart</source>
        <translation>Your own card</translation>
    </message>
    <message>
        <source>Formeel</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Informeel</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Materieel</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Regelruimte</source>
        <translation>Room in the rules</translation>
    </message>
    <message>
        <source>Er is geld voor nodig, met een ja van: {party}.</source>
        <translation>It takes money, with a yes from: {party}.</translation>
    </message>
    <message>
        <source>Ja nodig van: {party}.</source>
        <translation>Needs a yes of: {party}.</translation>
    </message>
    <message>
        <source>Begint sneller met een ja van: {party}.</source>
        <translation>Starts sooner with a yes from: {party}.</translation>
    </message>
    <message>
        <source>Kan niet als dit zo is: {situation}.</source>
        <translation>Not possible while this is so: {situation}.</translation>
    </message>
    <message>
        <source>Of dit kan, hangt af van iets wat jullie nog niet weten.</source>
        <translation>Whether this is possible depends on something you do not know yet.</translation>
    </message>
    <message>
        <source>Bewijs {grade}</source>
        <translation>Evidence {grade}</translation>
    </message>
    <message>
        <source>nu van: {executor}</source>
        <translation>now by: {executor}</translation>
    </message>
    <message>
        <source>loopt nog 1 maand</source>
        <translation>runs 1 more month</translation>
    </message>
    <message>
        <source>loopt nog {months} maanden</source>
        <translation>runs {months} more months</translation>
    </message>
    <message>
        <source>start meteen</source>
        <translation>starts at once</translation>
    </message>
    <message>
        <source>1 week wachten</source>
        <translation>1 week&apos;s wait</translation>
    </message>
    <message>
        <source>{weeks} weken wachten</source>
        <translation>{weeks} weeks&apos; wait</translation>
    </message>
    <message>
        <source>geen teamuren</source>
        <translation>no team hours</translation>
    </message>
    <message>
        <source>draagkracht {points}</source>
        <translation>capacity {points}</translation>
    </message>
    <message>
        <source>kost geen geld</source>
        <translation>costs no money</translation>
    </message>
    <message>
        <source>Botst met &apos;{title}&apos;. {why}</source>
        <translation>Clashes with &apos;{title}&apos;. {why}</translation>
    </message>
    <message>
        <source>Kan alleen zolang {words}.</source>
        <translation>Only possible as long as {words}.</translation>
    </message>
    <message>
        <source>Kan alleen zolang dit zo is: {situation}.</source>
        <translation>Only possible while this is so: {situation}.</translation>
    </message>
    <message>
        <source>De prijs ligt binnen jullie bereik.</source>
        <translation>The price is within your range.</translation>
    </message>
    <message>
        <source>De prijs is hoger dan jullie bereik.</source>
        <translation>The price is above your range.</translation>
    </message>
    <message>
        <source>De prijs is lager dan jullie bereik.</source>
        <translation>The price is below your range.</translation>
    </message>
    <message>
        <source>{party}: {amount} (bereik {spread})</source>
        <translation>{party}: {amount} (range {spread})</translation>
    </message>
    <message>
        <source>Wat het van mensen vraagt, blijft bij alle drie gelijk.</source>
        <translation>What it asks of people stays the same in all three.</translation>
    </message>
    <message>
        <source>Hier wordt eenmalig voor betaald. Lichter of intensiever is er niet.</source>
        <translation>This is paid for once. There is no lighter or more intensive.</translation>
    </message>
    <message>
        <source>werkt {times} keer zo sterk</source>
        <translation>works {times} times as strongly</translation>
    </message>
    <message>
        <source>werkt gewoon</source>
        <translation>works as normal</translation>
    </message>
    <message>
        <source>{more}% meer uren: jullie voeren regie</source>
        <translation>{more}% more hours: you are case lead</translation>
    </message>
    <message>
        <source>Als zij nee zeggen</source>
        <translation>If they say no</translation>
    </message>
    <message>
        <source>Bij een nee ({who})</source>
        <translation>With a no ({who})</translation>
    </message>
    <message>
        <source>{goal}: {after} van 20 in plaats van {before}</source>
        <translation>{goal}: {after} of 20 instead of {before}</translation>
    </message>
    <message>
        <source>samen {after} in plaats van {before}</source>
        <translation>together {after} instead of {before}</translation>
    </message>
    <message>
        <source>binnen {years} terugverdiend in {after} van 20 levens in plaats van {before}</source>
        <translation>pays for itself within {years} in {after} of 20 lives instead of {before}</translation>
    </message>
    <message>
        <source>er verandert hier bijna niets</source>
        <translation>almost nothing changes here</translation>
    </message>
    <message>
        <source>Overgeslagen.</source>
        <translation>Skipped.</translation>
    </message>
    <message>
        <source>Dat ligt in jullie bereik.</source>
        <translation>That is within your range.</translation>
    </message>
    <message>
        <source>Dat ligt buiten jullie bereik.</source>
        <translation>That is outside your range.</translation>
    </message>
    <message>
        <source>Er is nog geen casus gespeeld in deze les. Speel eerst, of neem bestanden van groepen in.</source>
        <translation>No case has been played in this lesson yet. Play first, or take in files from groups.</translation>
    </message>
    <message>
        <source>Klasverslag</source>
        <translation>Class report</translation>
    </message>
    <message>
        <source>Uit een les met €ffect. Geen groep staat hier met naam, en er is geen rangorde.</source>
        <translation>From a lesson with €ffect. No group is named here, and there is no ranking.</translation>
    </message>
    <message>
        <source>{groups} groepen speelden samen {runs} keer een casus.</source>
        <translation>{groups} groups together played a case {runs} times.</translation>
    </message>
    <message>
        <source>1 groep speelde {runs} keer een casus.</source>
        <translation>1 group played a case {runs} times.</translation>
    </message>
    <message>
        <source>{count} van de {all} kwamen tot de terugblik.</source>
        <translation>{count} of {all} reached the look back.</translation>
    </message>
    <message>
        <source>{count} keer begon een groep later, met een kant-en-klaar plan. Dat staat hier niet bij de plannen van de klas.</source>
        <translation>{count} times a group began later, with a ready-made plan. It does not stand here with the plans of the class.</translation>
    </message>
    <message>
        <source>Wat wij schatten</source>
        <translation>What we estimated</translation>
    </message>
    <message>
        <source>Van laag tot hoog</source>
        <translation>From low to high</translation>
    </message>
    <message>
        <source>Zo kwam het</source>
        <translation>How it turned out</translation>
    </message>
    <message>
        <source>Raak</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>Alle schattingen van de klas bij elkaar, en wat ervan kwam.</source>
        <translation>All estimates of the class together, and what came of them.</translation>
    </message>
    <message>
        <source>niet vastgelegd</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>{count} van de {all}</source>
        <translation>{count} of {all}</translation>
    </message>
    <message>
        <source>{count} van de 20 levens</source>
        <translation>{count} of 20 lives</translation>
    </message>
    <message>
        <source>Wat wij leerden</source>
        <translation>What we learned</translation>
    </message>
    <message>
        <source>{text} ({count} van de {of} groepen)</source>
        <translation>{text} ({count} of {of} groups)</translation>
    </message>
    <message>
        <source>Er ligt nog geen plan.</source>
        <translation>There is no plan yet.</translation>
    </message>
    <message>
        <source>Welke kaarten in hoeveel plannen liggen.</source>
        <translation>Which cards are in how many plans.</translation>
    </message>
    <message>
        <source>In plannen</source>
        <translation>In plans</translation>
    </message>
    <message>
        <source>En nog {count} andere kaarten.</source>
        <translation>And {count} more cards.</translation>
    </message>
    <message>
        <source>Hoe ver de plannen uit elkaar liggen.</source>
        <translation>How far apart the plans are.</translation>
    </message>
    <message>
        <source>Waarin</source>
        <translation>In what</translation>
    </message>
    <message>
        <source>Van de plannen</source>
        <translation>Of the plans</translation>
    </message>
    <message>
        <source>Bekend van</source>
        <translation>Known of</translation>
    </message>
    <message>
        <source>Elke groep speelde haar eigen leven: het geluk verschilt, ook bij hetzelfde plan.</source>
        <translation>Each group played a life of its own: luck differs, also with the same plan.</translation>
    </message>
    <message>
        <source>Raak: de uitkomst valt in het bereik. Wie 8 van de 10 keer raak is, schat goed.</source>
        <translation>Hit: the outcome lies in the range. Who hits 8 times out of 10, estimates well.</translation>
    </message>
    <message>
        <source>Bedragen zijn het gemiddelde over veel mogelijke levens, en geen rapportcijfer.</source>
        <translation>Amounts are the mean over many possible lives, and no mark.</translation>
    </message>
    <message>
        <source>Wie meer wil weten, leest het beleidssignaal en het werkblad van de klas.</source>
        <translation>If you want to know more, read the policy signal and the workbook of the class.</translation>
    </message>
    <message>
        <source>netwerk</source>
        <translation>network</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>weg</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>van bord</source>
        <translation>off board</translation>
    </message>
    <message>
        <source>binnen</source>
        <translation>in</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>hulp</source>
        <translation>help</translation>
    </message>
    <message>
        <source>stil</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>De les is afgesloten. Groepen spelen zelf verder.</source>
        <translation>The lesson has ended. Groups play on by themselves.</translation>
    </message>
    <message>
        <source>{groups}, {count} kijkt</source>
        <translation>{groups}, {count} watches</translation>
    </message>
    <message>
        <source>{groups}, {count} kijken</source>
        <translation>{groups}, {count} watch</translation>
    </message>
    <message>
        <source>{problem} Wat groepen doen, blijft bij henzelf. Het komt vanzelf hierheen als bewaren weer lukt.</source>
        <translation>{problem} What groups do stays with them. It comes here by itself when saving works again.</translation>
    </message>
    <message>
        <source>Nog geen huishouden gekozen.</source>
        <translation>No household chosen yet.</translation>
    </message>
    <message>
        <source>{household}, ronde {round}: {step}</source>
        <translation>{household}, round {round}: {step}</translation>
    </message>
    <message>
        <source>Speelt aan tafel de partijen van {group}.</source>
        <translation>Plays the parties of {group} at the table.</translation>
    </message>
    <message>
        <source>Speelt de partijen van {group} zodra beide groepen meedoen. Tot dan speelt het model.</source>
        <translation>Plays the parties of {group} as soon as both groups take part. Until then the model plays.</translation>
    </message>
    <message>
        <source>{group} speelt de partijen van deze groep.</source>
        <translation>{group} plays the parties of this group.</translation>
    </message>
    <message>
        <source>Hoe gaat het zonder plan?</source>
        <translation>How does it go without a plan?</translation>
    </message>
    <message>
        <source>Wat kosten de kaarten?</source>
        <translation>What do the cards cost?</translation>
    </message>
    <message>
        <source>Wat doet ons plan?</source>
        <translation>What does our plan do?</translation>
    </message>
    <message>
        <source>Kijkt alleen</source>
        <translation>Only watches</translation>
    </message>
    <message>
        <source>Kijkt mee bij {group}</source>
        <translation>Is watching {group}</translation>
    </message>
    <message>
        <source>Kiest een huishouden</source>
        <translation>Is choosing a household</translation>
    </message>
    <message>
        <source>Van het bord gehaald. Wat deze groep speelde, blijft bewaard.</source>
        <translation>Taken off the board. What this group played stays kept.</translation>
    </message>
    <message>
        <source>Deze groep speelde op twee laptops verder. Wat het eerst binnenkwam, telt. Het andere staat nog op de tweede laptop.</source>
        <translation>This group played on at two laptops. What came in first counts. The rest is still on the second laptop.</translation>
    </message>
    <message>
        <source>Geen verbinding. De groep speelt door; het komt vanzelf binnen, of met een bestand.</source>
        <translation>No connection. The group plays on; it comes in by itself, or with a file.</translation>
    </message>
    <message>
        <source>Begon met een kant-en-klaar plan. Dat plan is niet van de groep zelf.</source>
        <translation>Began with a ready-made plan. That plan is not the group&apos;s own.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{low} tot {high} van de 20 levens</source>
        <translation>{low} to {high} of the 20 lives</translation>
    </message>
    <message>
        <source>Wie houdt daar het meest aan over?</source>
        <translation>Who has most left over from that?</translation>
    </message>
    <message>
        <source>Wie heeft er baat bij?</source>
        <translation>Who gains from it?</translation>
    </message>
    <message>
        <source>Wat kost dit per {unit}?</source>
        <translation>What does this cost per {unit}?</translation>
    </message>
    <message>
        <source>Wie betaalt dit?</source>
        <translation>Who pays this?</translation>
    </message>
    <message>
        <source>Prijs en betaler</source>
        <translation>Price and payer</translation>
    </message>
    <message>
        <source>Prijs en betaler · {room}</source>
        <translation>Price and payer · {room}</translation>
    </message>
    <message>
        <source>{party}: ongeveer {amount} per keer.</source>
        <translation>{party}: about {amount} each time.</translation>
    </message>
    <message>
        <source>Bedrag overgeslagen.</source>
        <translation>Amount skipped.</translation>
    </message>
    <message>
        <source>Jullie zeiden {low} tot {high}. Het bedrag ligt erin.</source>
        <translation>You said {low} to {high}. The amount is in it.</translation>
    </message>
    <message>
        <source>Jullie zeiden {low} tot {high}. Het bedrag ligt hoger.</source>
        <translation>You said {low} to {high}. The amount is higher.</translation>
    </message>
    <message>
        <source>Jullie zeiden {low} tot {high}. Het bedrag ligt lager.</source>
        <translation>You said {low} to {high}. The amount is lower.</translation>
    </message>
    <message>
        <source>Partij overgeslagen.</source>
        <translation>Party skipped.</translation>
    </message>
    <message>
        <source>Nog 1 schatting te gaan, dan zeggen we iets over het bereik.</source>
        <translation>One more estimate, then we say something about the range.</translation>
    </message>
    <message>
        <source>Nog {count} schattingen te gaan, dan zeggen we iets over het bereik.</source>
        <translation>{count} more estimates, then we say something about the range.</translation>
    </message>
    <message>
        <source>{hits} van de {asked} keer lag de uitkomst in het bereik (doel: {goal} van de 10).</source>
        <translation>{hits} of {asked} times the outcome was in the range (goal: {goal} of 10).</translation>
    </message>
    <message>
        <source>Het bereik was vaak te smal. Neem het de volgende keer breder.</source>
        <translation>The range was often too narrow. Take it wider next time.</translation>
    </message>
    <message>
        <source>Het bereik mag smaller: de uitkomst lag er heel vaak in.</source>
        <translation>The range may be narrower: the outcome was in it very often.</translation>
    </message>
    <message>
        <source>Het bereik is ongeveer zo breed als nodig.</source>
        <translation>The range is about as wide as it needs to be.</translation>
    </message>
    <message>
        <source>{amount} per {unit}. Wie betaalt: {party}.</source>
        <translation>{amount} per {unit}. Who pays: {party}.</translation>
    </message>
    <message>
        <source>Jullie zeiden: {said}. Wie betaalt: {party}.</source>
        <translation>You said: {said}. Who pays: {party}.</translation>
    </message>
    <message>
        <source>Jullie zeiden: {said}. Wie het meest overhoudt: {party}.</source>
        <translation>You said: {said}. Who has most left over: {party}.</translation>
    </message>
    <message>
        <source>Jullie zeiden: {said}. Dat klopt.</source>
        <translation>You said: {said}. That is right.</translation>
    </message>
    <message>
        <source>Bereik</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Prijspeil</source>
        <translation>Price level</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>De helft van jullie bedragen zat er hooguit een factor {times} naast.</source>
        <translation>Half of your amounts were off by a factor of {times} at most.</translation>
    </message>
    <message>
        <source>De betaler klopte {right} van de {asked} keer.</source>
        <translation>The payer was right {right} out of {asked} times.</translation>
    </message>
    <message>
        <source>Wie er baat bij heeft, klopte {right} van de {asked} keer.</source>
        <translation>Who gains was right {right} out of {asked} times.</translation>
    </message>
    <message>
        <source>Alle vragen zijn overgeslagen.</source>
        <translation>All questions were skipped.</translation>
    </message>
    <message>
        <source>{times} keer</source>
        <translation>{times} times</translation>
    </message>
    <message>
        <source>{right} van de {asked}</source>
        <translation>{right} of {asked}</translation>
    </message>
    <message>
        <source>Eerst een factor {first} ernaast, nu {last}.</source>
        <translation>First off by a factor of {first}, now {last}.</translation>
    </message>
    <message>
        <source>Jullie bedragen liggen dichter bij de lijst.</source>
        <translation>Your amounts are closer to the list.</translation>
    </message>
    <message>
        <source>Dat scheelt nog weinig.</source>
        <translation>That makes little difference so far.</translation>
    </message>
    <message>
        <source>Andere vragen, dus het kan verschillen.</source>
        <translation>Other questions, so it can differ.</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>A: officieel tarief, statistiek of proef</source>
        <translation>A: official tariff, statistics or trial</translation>
    </message>
    <message>
        <source>B: onderzoek of rapport</source>
        <translation>B: study or report</translation>
    </message>
    <message>
        <source>C: aanwijzing, één zwakke bron</source>
        <translation>C: indication, one weak source</translation>
    </message>
    <message>
        <source>D: eigen schatting met redenering</source>
        <translation>D: own estimate with reasoning</translation>
    </message>
    <message>
        <source>Ja, het getal is in de bron gezien.</source>
        <translation>Yes, the number was seen in the source.</translation>
    </message>
    <message>
        <source>Deels: een deel van het getal is gezien.</source>
        <translation>Partly: part of the number was seen.</translation>
    </message>
    <message>
        <source>Nee: uit het geheugen of geschat. Zoek het na voor je erop steunt.</source>
        <translation>No: from memory or estimated. Look it up before you rely on it.</translation>
    </message>
    <message>
        <source>Telt niet mee. Er zitten andere prijzen in; hij dient alleen om een totaal te toetsen.</source>
        <translation>Does not count. It holds other prices; it only serves to check a total.</translation>
    </message>
    <message>
        <source>Staat naast de euro&apos;s en wordt er niet bij opgeteld.</source>
        <translation>Stands beside the euros and is not added to them.</translation>
    </message>
    <message>
        <source>{amount} per {unit}</source>
        <translation>{amount} per {unit}</translation>
    </message>
    <message>
        <source>Wie betaalt</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Wie ontvangt</source>
        <translation>Who receives</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Overdracht: wat de een betaalt, krijgt de ander. Voor de samenleving is het nul.</source>
        <translation>Transfer: what one pays, another receives. For society it is zero.</translation>
    </message>
    <message>
        <source>Waarom zo verdeeld</source>
        <translation>Why shared like this</translation>
    </message>
    <message>
        <source>Bedrag {after}</source>
        <translation>Amount {after}</translation>
    </message>
    <message>
        <source>Hoeveelheid zonder plan, {after}</source>
        <translation>Quantity without the plan, {after}</translation>
    </message>
    <message>
        <source>Hoeveelheid met plan, {after}</source>
        <translation>Quantity with the plan, {after}</translation>
    </message>
    <message>
        <source>Minder met plan, {after}</source>
        <translation>Less with the plan, {after}</translation>
    </message>
    <message>
        <source>Betaalt</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Ontvangt</source>
        <translation>Receives</translation>
    </message>
    <message>
        <source>Telt voor de publieke kas</source>
        <translation>Counts for the public purse</translation>
    </message>
    <message>
        <source>In geld te zien</source>
        <translation>Seen in cash</translation>
    </message>
    <message>
        <source>Is verdringing</source>
        <translation>Is displacement</translation>
    </message>
    <message>
        <source>Prijs nr</source>
        <translation>Price no</translation>
    </message>
    <message>
        <source>Waarop de hoeveelheid rust</source>
        <translation>What the quantity rests on</translation>
    </message>
    <message>
        <source>Bedrag = prijs × (hoeveelheid zonder plan − hoeveelheid met plan), met korting voor later.</source>
        <translation>Amount = price × (quantity without the plan − quantity with the plan), discounted for later.</translation>
    </message>
    <message>
        <source>Plus: de betaler is met dit plan minder kwijt. Een overdracht telt voor de samenleving niet.</source>
        <translation>Plus: who pays spends less with this plan. A transfer does not count for society.</translation>
    </message>
    <message>
        <source>Aan het begin van de maand</source>
        <translation>At the beginning of the month</translation>
    </message>
    <message>
        <source>Midden in de maand</source>
        <translation>In the middle of the month</translation>
    </message>
    <message>
        <source>Korting begin</source>
        <translation>Discount beginning</translation>
    </message>
    <message>
        <source>Korting midden</source>
        <translation>Discount middle</translation>
    </message>
    <message>
        <source>Met korting</source>
        <translation>Discounted</translation>
    </message>
    <message>
        <source>Opgeteld</source>
        <translation>Added up</translation>
    </message>
    <message>
        <source>Wat de samenleving met dit plan minder kwijt is, in euro. Min: meer kwijt.</source>
        <translation>What society spends less with this plan, in euros. Minus: more.</translation>
    </message>
    <message>
        <source>‘Opgeteld’ in de laatste maand is het saldo op de samenvatting.</source>
        <translation>‘Added up’ in the last month is the balance in the summary.</translation>
    </message>
    <message>
        <source>Lijn van {months} maanden: wat de samenleving met dit plan opgeteld minder kwijt is. Onder nul: meer kwijt. De tabel ernaast heeft dezelfde bedragen.</source>
        <translation>Line of {months} months: what society spends less with this plan, added up. Below zero: more. The table beside it has the same amounts.</translation>
    </message>
    <message>
        <source>Opgeteld saldo van de samenleving</source>
        <translation>Society&apos;s balance added up</translation>
    </message>
    <message>
        <source>De samenleving, maand voor maand</source>
        <translation>Society, month by month</translation>
    </message>
    <message>
        <source>Maanden</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Netto kosten zonder plan</source>
        <translation>Net cost without the plan</translation>
    </message>
    <message>
        <source>Netto kosten met plan</source>
        <translation>Net cost with the plan</translation>
    </message>
    <message>
        <source>Legt in</source>
        <translation>Puts in</translation>
    </message>
    <message>
        <source>Krijgt</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Gemiddeld over alle mogelijke levens, met korting voor later. Plus: houdt over. Min: legt bij.</source>
        <translation>Mean over all possible lives, discounted for later. Plus: has left over. Minus: pays extra.</translation>
    </message>
    <message>
        <source>De partijen tellen op tot de samenleving; de controleregel is nul.</source>
        <translation>The parties add up to society; the line that checks is zero.</translation>
    </message>
    <message>
        <source>Wie betaalt en wie baat heeft</source>
        <translation>Who pays and who gains</translation>
    </message>
    <message>
        <source>Controle: som van de partijen min samenleving</source>
        <translation>Check: sum of the parties minus society</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Waar te vinden</source>
        <translation>Where to find it</translation>
    </message>
    <message>
        <source>Gebruik</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Niet samen met</source>
        <translation>Not together with</translation>
    </message>
    <message>
        <source>Telt niet zolang</source>
        <translation>Does not count while</translation>
    </message>
    <message>
        <source>Bedrag van {year}.</source>
        <translation>Amount of {year}.</translation>
    </message>
    <message>
        <source>Vast bedrag van {year}; wettelijke bedragen gaan niet met de prijzen mee.</source>
        <translation>Fixed amount of {year}; amounts set by law do not follow prices.</translation>
    </message>
    <message>
        <source>Bedrag van {from_year}, maal {factor} naar {to_year}.</source>
        <translation>Amount of {from_year}, times {factor} to {to_year}.</translation>
    </message>
    <message>
        <source>omgerekend met de prijsindex</source>
        <translation>converted with the price index</translation>
    </message>
    <message>
        <source>eigen prijs van {place}</source>
        <translation>own price of {place}</translation>
    </message>
    <message>
        <source>landelijke prijs</source>
        <translation>national price</translation>
    </message>
    <message>
        <source>{what}, zoals de bron hem geeft ({spread})</source>
        <translation>{what}, as the source gives it ({spread})</translation>
    </message>
    <message>
        <source>{what}, een schatting van de makers ({spread})</source>
        <translation>{what}, an estimate by the makers ({spread})</translation>
    </message>
    <message>
        <source>{count} partijen samen</source>
        <translation>{count} parties together</translation>
    </message>
    <message>
        <source>Jullie kozen geen reden.</source>
        <translation>You chose no reason.</translation>
    </message>
    <message>
        <source>Met jullie keuze scheelt dit plan de samenleving in {years} {amount}. Met een andere keuze is dat {others}. Het plan zelf is hetzelfde.</source>
        <translation>With your choice, the difference this plan makes for society in {years} is {amount}. With another choice it is {others}. The plan itself is the same.</translation>
    </message>
    <message>
        <source>Hulpverlener</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>Casusregisseur</source>
        <translation>Case lead</translation>
    </message>
    <message>
        <source>Jullie komen zelf bij het huishouden. Afstemmen doet ieder voor zich.</source>
        <translation>You visit the household yourselves. Everyone coordinates for themselves.</translation>
    </message>
    <message>
        <source>Jullie houden alle hulp bij elkaar, in één plan. Zelf zijn jullie er minder.</source>
        <translation>You keep all help together, in one plan. You are there less yourselves.</translation>
    </message>
    <message>
        <source>Dit kost {hours} meer dan het team heeft. Haal eerst een kaart weg.</source>
        <translation>This costs {hours} more than the team has. Take a card away first.</translation>
    </message>
    <message>
        <source>Met dit plan: {used} van {limit}.</source>
        <translation>With this plan: {used} of {limit}.</translation>
    </message>
    <message>
        <source>Draagkracht: {points} punten. Dit plan vraagt er {asked}.</source>
        <translation>Capacity: {points} points. This plan asks {asked}.</translation>
    </message>
    <message>
        <source>De uren staan op de kaarten.</source>
        <translation>The hours are on the cards.</translation>
    </message>
    <message>
        <source>Daarvan is {price} de prijs van deze rol: {start} om te beginnen, {monthly} per maand, en {more}% meer op wat jullie zelf doen.</source>
        <translation>Of that, {price} is the price of this role: {start} to begin, {monthly} a month, and {more}% more on what you do yourselves.</translation>
    </message>
    <message>
        <source>Financiën</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Wonen en leefbaarheid</source>
        <translation>Housing and neighbourhood</translation>
    </message>
    <message>
        <source>Werk, opleiding, activiteiten</source>
        <translation>Work, education, activities</translation>
    </message>
    <message>
        <source>Sociale relaties</source>
        <translation>Social relations</translation>
    </message>
    <message>
        <source>Lichamelijke gezondheid</source>
        <translation>Physical health</translation>
    </message>
    <message>
        <source>Psychische gezondheid</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Zingeving</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Wonen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Werk en opleiding</source>
        <translation>Work and education</translation>
    </message>
    <message>
        <source>Lichamelijk</source>
        <translation>Physical</translation>
    </message>
    <message>
        <source>Psychisch</source>
        <translation>Mental</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>crisis</translation>
    </message>
    <message>
        <source>niet stabiel</source>
        <translation>not stable</translation>
    </message>
    <message>
        <source>wisselend</source>
        <translation>uneven</translation>
    </message>
    <message>
        <source>redelijk</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>onduidelijk</source>
        <translation>not clear</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>weten we niet</source>
        <translation>we do not know</translation>
    </message>
    <message>
        <source>Jullie kennen geen signalen van geweld of verwaarlozing.</source>
        <translation>You know of no signals of violence or neglect.</translation>
    </message>
    <message>
        <source>Eten</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Een dak</source>
        <translation>A roof</translation>
    </message>
    <message>
        <source>Zorgverzekering</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>Inkomen</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Direct gevaar</source>
        <translation>Immediate danger</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>let op</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>nu doen</source>
        <translation>do now</translation>
    </message>
    <message>
        <source>nu niet</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>Dit is nog niet gevraagd.</source>
        <translation>This has not been asked yet.</translation>
    </message>
    <message>
        <source>Bij deze signalen hoort wegen: zo zegt de Meldcode het. Niet melden kan de uitkomst zijn. Dan staat er wel op papier waarom.</source>
        <translation>Signals like these have to be weighed. The reporting code asks for that. The outcome may be not to report; then the reason is on paper.</translation>
    </message>
    <message>
        <source>Stoppen jullie hier, dan is er niet gewogen. In de Terugblik staat het plan dan bij ‘niet verantwoord’, met jullie reden erbij.</source>
        <translation>If you stop here, nothing was weighed. Looking back, the plan is then ‘not responsible’, with your reason beside it.</translation>
    </message>
    <message>
        <source>Signalen in kaart</source>
        <translation>List the signals</translation>
    </message>
    <message>
        <source>Overleg met een collega of Veilig Thuis</source>
        <translation>Talk with a colleague or Veilig Thuis</translation>
    </message>
    <message>
        <source>Gesprek met wie het aangaat</source>
        <translation>Talk with those concerned</translation>
    </message>
    <message>
        <source>Wegen</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>Beslissen</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Jullie schreven: “{reason}”</source>
        <translation>You wrote: “{reason}”</translation>
    </message>
    <message>
        <source>Waarom lopen de schattingen uiteen?</source>
        <translation>Why do the estimates differ?</translation>
    </message>
    <message>
        <source>Wat hadden we niet gezien?</source>
        <translation>What had we not seen?</translation>
    </message>
    <message>
        <source>geen kamer</source>
        <translation>no room</translation>
    </message>
    <message>
        <source>Verschil na {years}: {parties}</source>
        <translation>Difference after {years}: {parties}</translation>
    </message>
    <message>
        <source>Wat gebeurt er zonder dit plan?</source>
        <translation>What happens without this plan?</translation>
    </message>
    <message>
        <source>Wat kost het {when}?</source>
        <translation>What does it cost {when}?</translation>
    </message>
    <message>
        <source>Wie heeft de meeste baat na {years}?</source>
        <translation>Who benefits most after {years}?</translation>
    </message>
    <message>
        <source>groep heeft voorspeld</source>
        <translation>group has predicted</translation>
    </message>
    <message>
        <source>groepen hebben voorspeld</source>
        <translation>groups have predicted</translation>
    </message>
    <message>
        <source>groep: zo dacht die, zo werd het</source>
        <translation>group: what it thought, how it turned out</translation>
    </message>
    <message>
        <source>groepen: zo dachten ze, zo werd het</source>
        <translation>groups: what they thought, how it turned out</translation>
    </message>
    <message>
        <source>{count} groep nog niet.</source>
        <translation>{count} group not yet.</translation>
    </message>
    <message>
        <source>{count} groepen nog niet.</source>
        <translation>{count} groups not yet.</translation>
    </message>
    <message>
        <source>{count} groep begon met een kant-en-klaar plan.</source>
        <translation>{count} group began with a ready-made plan.</translation>
    </message>
    <message>
        <source>{count} groepen begonnen met een kant-en-klaar plan.</source>
        <translation>{count} groups began with a ready-made plan.</translation>
    </message>
    <message>
        <source>{count} groep speelt iets anders.</source>
        <translation>{count} group plays something else.</translation>
    </message>
    <message>
        <source>{count} groepen spelen iets anders.</source>
        <translation>{count} groups play something else.</translation>
    </message>
    <message>
        <source>De uitkomst is er nog niet.</source>
        <translation>The outcome is not there yet.</translation>
    </message>
    <message>
        <source>Bij {hits} van de {of} werd het zo.</source>
        <translation>It turned out so for {hits} of {of}.</translation>
    </message>
    <message>
        <source>Bij {hits} van de {of} ligt de uitkomst in het bereik.</source>
        <translation>For {hits} of {of} the outcome lies in the range.</translation>
    </message>
    <message>
        <source>Zonder kaart op de lijn was er niets te voorspellen over geld.</source>
        <translation>With no card on the line there was nothing to predict about money.</translation>
    </message>
    <message>
        <source>Geen voorspelling over geld</source>
        <translation>No prediction about money</translation>
    </message>
    <message>
        <source>{lesson} Bron: {source}.</source>
        <translation>{lesson} Source: {source}.</translation>
    </message>
    <message>
        <source>Het maatwerkbudget</source>
        <translation>The tailored budget</translation>
    </message>
    <message>
        <source>Jullie dachten: {guess}.</source>
        <translation>You thought: {guess}.</translation>
    </message>
    <message>
        <source>Het werd: {outcome}.</source>
        <translation>It turned out: {outcome}.</translation>
    </message>
    <message>
        <source>Dat klopte.</source>
        <translation>That was right.</translation>
    </message>
    <message>
        <source>Dat liep anders.</source>
        <translation>That went differently.</translation>
    </message>
    <message>
        <source>Nu: in {count} van de {lives}.</source>
        <translation>Now: in {count} of the {lives}.</translation>
    </message>
    <message>
        <source>Nu: {told}.</source>
        <translation>Now: {told}.</translation>
    </message>
    <message>
        <source>Toen de potjes opengingen, na {years}: {told}.</source>
        <translation>When the jars opened, after {years}: {told}.</translation>
    </message>
    <message>
        <source>Verschil voor: {parties}</source>
        <translation>Difference for: {parties}</translation>
    </message>
    <message>
        <source>Jullie dachten: {low} tot {high}.</source>
        <translation>You thought: {low} to {high}.</translation>
    </message>
    <message>
        <source>Wie heeft de meeste baat?</source>
        <translation>Who gains most?</translation>
    </message>
    <message>
        <source>Toen de potjes opengingen: niemand hield duidelijk iets over.</source>
        <translation>When the jars opened: nobody clearly had anything left over.</translation>
    </message>
    <message>
        <source>Die kwam toen uit op {amount}.</source>
        <translation>Then that came to {amount}.</translation>
    </message>
    <message>
        <source>Hoe vaak lukt ‘{goal}’?</source>
        <translation>How often does ‘{goal}’ work out?</translation>
    </message>
    <message>
        <source>Jullie dachten: in {count} van de {lives} levens.</source>
        <translation>You thought: in {count} of the {lives} lives.</translation>
    </message>
    <message>
        <source>Toen de potjes opengingen: in {count} van de {lives}.</source>
        <translation>When the jars opened: in {count} of the {lives}.</translation>
    </message>
    <message>
        <source>Wat kost ‘{title}’?</source>
        <translation>What does ‘{title}’ cost?</translation>
    </message>
    <message>
        <source>Jullie schatten: {amount}.</source>
        <translation>You estimated: {amount}.</translation>
    </message>
    <message>
        <source>De prijs is {amount}.</source>
        <translation>The price is {amount}.</translation>
    </message>
    <message>
        <source>In het leven dat jullie speelden: {room}, in maand {month}.</source>
        <translation>In the life you played: {room}, in month {month}.</translation>
    </message>
    <message>
        <source>Welke kamer gaat het eerst achteruit?</source>
        <translation>Which room goes down first?</translation>
    </message>
    <message>
        <source>En in ronde {number}: welke kamer?</source>
        <translation>And in round {number}: which room?</translation>
    </message>
    <message>
        <source>In het leven dat jullie speelden: {outcome}.</source>
        <translation>In the life you played: {outcome}.</translation>
    </message>
    <message>
        <source>Alles wat wij zochten, weten we nu.</source>
        <translation>We now know all we were looking for.</translation>
    </message>
    <message>
        <source>Dit is al afgesproken.</source>
        <translation>This has already been agreed.</translation>
    </message>
    <message>
        <source>zij betalen {share} van &apos;{card}&apos;, {since}</source>
        <translation>they pay {share} of &apos;{card}&apos;, {since}</translation>
    </message>
    <message>
        <source>het mag: &apos;{card}&apos;, {since}</source>
        <translation>it is allowed: &apos;{card}&apos;, {since}</translation>
    </message>
    <message>
        <source>het kan sneller: &apos;{card}&apos;, {since}</source>
        <translation>it can be sooner: &apos;{card}&apos;, {since}</translation>
    </message>
    <message>
        <source>Nu bekend</source>
        <translation>Now known</translation>
    </message>
    <message>
        <source>Kijk naar de momenten die jullie nog niet zagen.</source>
        <translation>Look at the moments you have not seen yet.</translation>
    </message>
    <message>
        <source>Wat vertelt iemand zelf, en wat vertelt een ander over hem of haar?</source>
        <translation>What does somebody tell themselves, and what does another tell about them?</translation>
    </message>
    <message>
        <source>Open het volgende moment.</source>
        <translation>Open the next moment.</translation>
    </message>
    <message>
        <source>Kijk wie er meegaat naar het gesprek.</source>
        <translation>Look who comes along to the talk.</translation>
    </message>
    <message>
        <source>Wie van het team weet iets van wat jullie net zagen?</source>
        <translation>Who in the team knows something about what you just saw?</translation>
    </message>
    <message>
        <source>Ga naar de keukentafel. Tot de eerste vraag kunnen jullie nog van duo wisselen.</source>
        <translation>Go to the kitchen table. Until the first question you can still change the pair.</translation>
    </message>
    <message>
        <source>Kijk naar de kamers waar nog niemand naar vroeg: {rooms}.</source>
        <translation>Look at the rooms nobody asked about yet: {rooms}.</translation>
    </message>
    <message>
        <source>Elke kamer heeft licht. Kijk of twee bronnen elkaar tegenspreken.</source>
        <translation>Every room is lit. Look whether two sources contradict each other.</translation>
    </message>
    <message>
        <source>Wat niemand vraagt, telt wel mee. Vraag eerst wat vertrouwen geeft, dan wat gevoelig ligt.</source>
        <translation>What nobody asks still counts. First ask what builds trust, then what is sensitive.</translation>
    </message>
    <message>
        <source>Vraag na waarom twee bronnen iets anders zeggen.</source>
        <translation>Ask after why two sources say something different.</translation>
    </message>
    <message>
        <source>Rond het gesprek af. Wat nu donker is, komt later terug.</source>
        <translation>Finish the conversation. What is dark now comes back later.</translation>
    </message>
    <message>
        <source>Vraag {asked}: &apos;{question}&apos;</source>
        <translation>Ask {asked}: &apos;{question}&apos;</translation>
    </message>
    <message>
        <source>Kijk eerst bij de veiligheid.</source>
        <translation>First look at safety.</translation>
    </message>
    <message>
        <source>Wat jullie hoorden, gaat voor op wat jullie willen bereiken.</source>
        <translation>What you heard comes before what you want to reach.</translation>
    </message>
    <message>
        <source>Loop de vragen over veiligheid langs.</source>
        <translation>Go through the questions about safety.</translation>
    </message>
    <message>
        <source>Kijk hoe elk doel is gezegd: het zijn hun eigen woorden, in hun volgorde.</source>
        <translation>Look how each goal is put: they are their own words, in their order.</translation>
    </message>
    <message>
        <source>Wat moet er dit jaar anders zijn, als zij het zelf zeggen?</source>
        <translation>What should be different this year, if they say it themselves?</translation>
    </message>
    <message>
        <source>Begin met wat zij het liefst willen: &apos;{goal}&apos;</source>
        <translation>Begin with what they want most: &apos;{goal}&apos;</translation>
    </message>
    <message>
        <source>Kijk wat er zonder plan gebeurt, in 20 mogelijke levens.</source>
        <translation>Look what happens without a plan, in 20 possible lives.</translation>
    </message>
    <message>
        <source>Waar loopt het vanzelf goed af, en waar niet?</source>
        <translation>Where does it end well by itself, and where not?</translation>
    </message>
    <message>
        <source>Onthoud één ding dat zonder plan misgaat, en ga naar het plan.</source>
        <translation>Remember one thing that goes wrong without a plan, and go to the plan.</translation>
    </message>
    <message>
        <source>Kijk naar de balk van de draagkracht.</source>
        <translation>Look at the bar of what they can carry.</translation>
    </message>
    <message>
        <source>Te veel tegelijk houdt niemand vol. Wat kan later, en welke hulp kan stoppen?</source>
        <translation>Nobody keeps up too much at once. What can come later, and which help can stop?</translation>
    </message>
    <message>
        <source>Schuif één kaart een kwartaal op en kijk wat de balk doet.</source>
        <translation>Move one card by a quarter and see what the bar does.</translation>
    </message>
    <message>
        <source>Kijk bij welke partij het geld nu weggaat, en bij welke het terugkomt.</source>
        <translation>Look from which party the money goes now, and to which it comes back.</translation>
    </message>
    <message>
        <source>Eerst kost het, later levert het op. Wie moet daar ja tegen zeggen?</source>
        <translation>First it costs, later it yields. Who has to say yes to that?</translation>
    </message>
    <message>
        <source>Verschuif één kaart een kwartaal en kijk wat er verandert.</source>
        <translation>Move one card by a quarter and see what changes.</translation>
    </message>
    <message>
        <source>Wie wil deze hulp zelf? Dat staat op de kaart, en wie het wil, houdt het langer vol.</source>
        <translation>Who wants this help themselves? It is on the card, and who wants it keeps it up longer.</translation>
    </message>
    <message>
        <source>Doe een voorspelling. Daarna gaan de potjes open.</source>
        <translation>Make a prediction. Then the jars open.</translation>
    </message>
    <message>
        <source>Bespreek de kaart &apos;{card}&apos;. Dat verplicht jullie tot niets.</source>
        <translation>Talk over the card &apos;{card}&apos;. That commits you to nothing.</translation>
    </message>
    <message>
        <source>Kijk naar het huis: jullie weten nog van geen kamer hoe het er is.</source>
        <translation>Look at the house: you do not know yet how any room is.</translation>
    </message>
    <message>
        <source>Kijk naar {room}: daar is het &apos;{word}&apos;.</source>
        <translation>Look at {room}: it is &apos;{word}&apos; there.</translation>
    </message>
    <message>
        <source>Kijk welke kaarten nog op een ja wachten.</source>
        <translation>Look which cards still wait for a yes.</translation>
    </message>
    <message>
        <source>Wat doet het plan als dat ja er niet komt?</source>
        <translation>What does the plan do if that yes does not come?</translation>
    </message>
    <message>
        <source>Ga verder naar Leven, of haal een kaart van de lijn die niet meer kan.</source>
        <translation>Go on to Living, or take a card off the line that cannot be any more.</translation>
    </message>
    <message>
        <source>Kijk wat {party} zelf belangrijk vindt.</source>
        <translation>Look what {party} finds important.</translation>
    </message>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Wat heeft deze partij eraan, op de termijn waarop zij kijkt?</source>
        <translation>What is in it for this party, as far ahead as it looks?</translation>
    </message>
    <message>
        <source>Vraag minder, of geef iets waar zij wat aan heeft.</source>
        <translation>Ask less, or give something that is of use to them.</translation>
    </message>
    <message>
        <source>Laat zien: &apos;{shown}&apos;</source>
        <translation>Show: &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>Welke hulp doet wat jullie hoopten, en welke is nog niet begonnen?</source>
        <translation>Which help does what you hoped, and which has not begun yet?</translation>
    </message>
    <message>
        <source>Kies bij één kaart wat jullie ermee doen, en waarom.</source>
        <translation>Choose for one card what you do with it, and why.</translation>
    </message>
    <message>
        <source>Dit is één mogelijk leven. Wat kwam door het plan, en wat was pech of geluk?</source>
        <translation>This is one possible life. What came from the plan, and what was bad or good luck?</translation>
    </message>
    <message>
        <source>Leef een maand verder en lees wat zij zeggen.</source>
        <translation>Live another month and read what they say.</translation>
    </message>
    <message>
        <source>Kijk welke kamer het minst veranderde, en welk bedrag jullie het meest verraste.</source>
        <translation>Look which room changed least, and which amount surprised you most.</translation>
    </message>
    <message>
        <source>Lag dat aan jullie keuze, aan een regel of wachttijd, aan een andere partij, of aan toeval?</source>
        <translation>Was that because of your choice, a rule or waiting time, another party, or chance?</translation>
    </message>
    <message>
        <source>Verander één ding en kijk wat er met het eerste doel gebeurt.</source>
        <translation>Change one thing and see what happens to the first goal.</translation>
    </message>
    <message>
        <source>Uitgezocht</source>
        <translation>Found out</translation>
    </message>
    <message>
        <source>Belang</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Mandaat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Kijkt vooruit</source>
        <translation>Looks ahead</translation>
    </message>
    <message>
        <source>Geheugen</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>{name} zegt ja.</source>
        <translation>{name} says yes.</translation>
    </message>
    <message>
        <source>{name} zegt nee.</source>
        <translation>{name} says no.</translation>
    </message>
    <message>
        <source>Onbekend. {where}</source>
        <translation>Unknown. {where}</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; ligt niet op de lijn.</source>
        <translation>&apos;{title}&apos; is not on the line.</translation>
    </message>
    <message>
        <source>Te vragen aan {name}.</source>
        <translation>Ask {name}.</translation>
    </message>
    <message>
        <source>Te vragen: {name}.</source>
        <translation>Ask: {name}.</translation>
    </message>
    <message>
        <source>Dit is hetzelfde voorstel als net.</source>
        <translation>This is the same offer as just now.</translation>
    </message>
    <message>
        <source>na maand {month} kijken we samen terug</source>
        <translation>after month {month} we look back together</translation>
    </message>
    <message>
        <source>{person} wil na maand {month} samen terugkijken</source>
        <translation>{person} wants to look back together after month {month}</translation>
    </message>
    <message>
        <source>ja van {party} om mee te betalen, {since}</source>
        <translation>yes from {party} to help pay, {since}</translation>
    </message>
    <message>
        <source>ja van {party} dat het mag, {since}</source>
        <translation>yes from {party} that it is allowed, {since}</translation>
    </message>
    <message>
        <source>ja van {party} om sneller te beginnen, {since}</source>
        <translation>yes from {party} to begin sooner, {since}</translation>
    </message>
    <message>
        <source>nog een ja nodig om mee te betalen: {party}</source>
        <translation>a yes is still needed to help pay: {party}</translation>
    </message>
    <message>
        <source>nog een ja nodig dat het mag: {party}</source>
        <translation>a yes is still needed that it is allowed: {party}</translation>
    </message>
    <message>
        <source>nog een ja nodig om sneller te beginnen: {party}</source>
        <translation>a yes is still needed to begin sooner: {party}</translation>
    </message>
    <message>
        <source>bewijs {grade}</source>
        <translation>evidence {grade}</translation>
    </message>
    <message>
        <source>maand {first} t/m {last}</source>
        <translation>month {first} to {last}</translation>
    </message>
    <message>
        <source>vanaf maand {month} {intensity}</source>
        <translation>from month {month} {intensity}</translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation>not begun yet</translation>
    </message>
    <message>
        <source>begonnen in maand {month}</source>
        <translation>begun in month {month}</translation>
    </message>
    <message>
        <source>liep in maand {month}</source>
        <translation>ran in month {month}</translation>
    </message>
    <message>
        <source>liep van maand {first} t/m {last}</source>
        <translation>ran from month {first} to {last}</translation>
    </message>
    <message>
        <source>vanaf maand {month}</source>
        <translation>from month {month}</translation>
    </message>
    <message>
        <source>begint later</source>
        <translation>begins later</translation>
    </message>
    <message>
        <source>gaat door</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>stopt vanaf maand {month}</source>
        <translation>stops from month {month}</translation>
    </message>
    <message>
        <source>vanaf week {week}</source>
        <translation>from week {week}</translation>
    </message>
    <message>
        <source>In {count} van de {lives} levens ligt hun verschil tussen {low} en {high}.</source>
        <translation>In {count} of the {lives} lives their difference is between {low} and {high}.</translation>
    </message>
    <message>
        <source>In minstens {count} van de {lives} levens is hun verschil {amount}.</source>
        <translation>In at least {count} of the {lives} lives their difference is {amount}.</translation>
    </message>
    <message>
        <source>Op Plan staat na {years} {amount}. Daar zijn bedragen afgerond op {step}, zodat alles optelt.</source>
        <translation>On Plan it says {amount} after {years}. Amounts are rounded to {step} there, so that everything adds up.</translation>
    </message>
    <message>
        <source>{party}, gemiddeld na {years}:</source>
        <translation>{party}, on average after {years}:</translation>
    </message>
    <message>
        <source>Zij kijken {years} vooruit: gemiddeld {amount}.</source>
        <translation>They look {years} ahead: {amount} on average.</translation>
    </message>
    <message>
        <source>Wat het plan hun zelf kost of oplevert, doorgerekend</source>
        <translation>What the plan costs or brings them, computed</translation>
    </message>
    <message>
        <source>Mag ik dit?</source>
        <translation>Am I allowed to?</translation>
    </message>
    <message>
        <source>Is het mij wat waard?</source>
        <translation>Is it worth it to me?</translation>
    </message>
    <message>
        <source>Kan ik het uitleggen?</source>
        <translation>Can I explain it?</translation>
    </message>
    <message>
        <source>Wat gebeurde er vorige keer?</source>
        <translation>What happened last time?</translation>
    </message>
    <message>
        <source>Een regel of afspraak waarmee zij het kunnen uitleggen.</source>
        <translation>A rule or agreement with which they can explain it.</translation>
    </message>
    <message>
        <source>Eerst goedmaken wat eerder misging: één vast nummer en een datum om terug te kijken.</source>
        <translation>First make good what went wrong before: one fixed number and a date to look back.</translation>
    </message>
    <message>
        <source>Er is niets getoond. Dan blijft de verwachting waar zij begon.</source>
        <translation>Nothing was shown. Then the expectation stays where it began.</translation>
    </message>
    <message>
        <source>{person} begon bij {amount}.</source>
        <translation>{person} began at {amount}.</translation>
    </message>
    <message>
        <source>{person} verwachtte eerst {prior}, nu {after}.</source>
        <translation>{person} first expected {prior}, now {after}.</translation>
    </message>
    <message>
        <source>Niets van wat jullie lieten zien deed daar iets aan.</source>
        <translation>Nothing you showed changed that.</translation>
    </message>
    <message>
        <source>Het meest deed ‘{title}’: {amount}.</source>
        <translation>‘{title}’ did most: {amount}.</translation>
    </message>
    <message>
        <source>Alles wat te tonen was, is getoond. Dan telt wat er doorgerekend uitkomt: {net}.</source>
        <translation>Everything that could be shown has been shown. Then what the sums say counts: {net}.</translation>
    </message>
    <message>
        <source>Jullie noemden {amount}. {person} rekende het na: het ligt tussen {low} en {high}. Dat kost gezag, en het bedrag telt niet meer.</source>
        <translation>You said {amount}. {person} checked it: it is between {low} and {high}. That costs credibility, and the amount no longer counts.</translation>
    </message>
    <message>
        <source>{asks} weglaten, of hoger vragen.</source>
        <translation>Leave out {asks}, or ask higher up.</translation>
    </message>
    <message>
        <source>Dit was genoeg geweest: {titles}.</source>
        <translation>This would have been enough: {titles}.</translation>
    </message>
    <message>
        <source>Er bleef {amount} te kort.</source>
        <translation>It was {amount} short.</translation>
    </message>
    <message>
        <source>Doorgerekend is dit plan voor hen {amount}: alleen iets geven maakt dat goed.</source>
        <translation>Worked out, this plan is {amount} for them: only giving something makes up for that.</translation>
    </message>
    <message>
        <source>Laat meer zien: doorgerekend is dit plan voor hen {amount}.</source>
        <translation>Show more: worked out, this plan is {amount} for them.</translation>
    </message>
    <message>
        <source>{amount} na {years}, gemiddeld.</source>
        <translation>{amount} after {years}, on average.</translation>
    </message>
    <message>
        <source>Zoals berekend: {amount}</source>
        <translation>As computed: {amount}</translation>
    </message>
    <message>
        <source>Rond: {amount}</source>
        <translation>Rounded: {amount}</translation>
    </message>
    <message>
        <source>Hoger: {amount}</source>
        <translation>Higher: {amount}</translation>
    </message>
    <message>
        <source>Jullie zeggen: {amount}.</source>
        <translation>You say: {amount}.</translation>
    </message>
    <message>
        <source>Het groeit met een bedrag dat klopt en met een afspraak die uitkomt. Het daalt met een bedrag dat niet klopt en met een datum waarop niemand terugkijkt. Met meer gezag weegt goed nieuws zwaarder.</source>
        <translation>It grows with an amount that is right and an agreement that comes true. It falls with an amount that is not right and a date on which nobody looks back. With more credibility, good news weighs more.</translation>
    </message>
    <message>
        <source>gevraagd</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>kan nu</source>
        <translation>possible now</translation>
    </message>
    <message>
        <source>na een nee</source>
        <translation>after a no</translation>
    </message>
    <message>
        <source>via een kaart</source>
        <translation>through a card</translation>
    </message>
    <message>
        <source>hier niet</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>binnen een week</source>
        <translation>within a week</translation>
    </message>
    <message>
        <source>{points} gezag</source>
        <translation>{points} credibility</translation>
    </message>
    <message>
        <source>Dit voorstel kennen zij al. Verander eerst iets.</source>
        <translation>They know this offer already. Change something first.</translation>
    </message>
    <message>
        <source>{amount} in {years}, als je ja zegt.</source>
        <translation>{amount} in {years}, if you say yes.</translation>
    </message>
    <message>
        <source>Deze groep is er niet. Kies een andere groep.</source>
        <translation>This group is not here. Choose another group.</translation>
    </message>
    <message>
        <source>{group} kan niet de eigen partij spelen. Kies een andere groep.</source>
        <translation>{group} cannot play its own party. Choose another group.</translation>
    </message>
    <message>
        <source>{player} speelt de partij voor {group} al. Haal die keuze eerst weg.</source>
        <translation>{player} already plays the party for {group}. Take that choice back first.</translation>
    </message>
    <message>
        <source>{group} is van het bord gehaald. Kies een andere groep.</source>
        <translation>{group} was taken off the board. Choose another group.</translation>
    </message>
    <message>
        <source>{group} kijkt mee met een andere groep. Kies een andere groep.</source>
        <translation>{group} is watching another group. Choose another group.</translation>
    </message>
    <message>
        <source>{group} werkt met bestanden en kan niets vragen of antwoorden.</source>
        <translation>{group} works with files and cannot ask or answer anything.</translation>
    </message>
    <message>
        <source>In dat plan ligt</source>
        <translation>In that plan</translation>
    </message>
    <message>
        <source>Jouw verwachting vooraf</source>
        <translation>Your expectation beforehand</translation>
    </message>
    <message>
        <source>Zij vragen</source>
        <translation>They ask</translation>
    </message>
    <message>
        <source>Zij geven</source>
        <translation>They give</translation>
    </message>
    <message>
        <source>Zij laten zien</source>
        <translation>They show</translation>
    </message>
    <message>
        <source>Op grond van</source>
        <translation>On the ground of</translation>
    </message>
    <message>
        <source>{group} vraagt iets aan {person}. Jullie zitten op die stoel.</source>
        <translation>{group} asks {person} something. You sit in that chair.</translation>
    </message>
    <message>
        <source>Jullie zeiden: {answer}.</source>
        <translation>You said: {answer}.</translation>
    </message>
    <message>
        <source>Het model zegt: {answer}. Dat telt in de casus.</source>
        <translation>The model says: {answer}. That counts in the case.</translation>
    </message>
    <message>
        <source>{group}, als {person}, zegt {answer}. Het model zei {model}; dat telt in jullie casus.</source>
        <translation>{group}, as {person}, says {answer}. The model said {model}; that counts in your case.</translation>
    </message>
    <message>
        <source>Lege stoel: zonder verbinding antwoordt alleen het model.</source>
        <translation>Empty chair: without a connection only the model answers.</translation>
    </message>
    <message>
        <source>{group} zit ook op deze stoel. Wat zij zeggen, komt hier. Speel gewoon door: het model telt.</source>
        <translation>{group} sits in this chair too. What they say comes here. Just play on: the model counts.</translation>
    </message>
    <message>
        <source>Een andere groep</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>{person} zegt zelf: {answer}.</source>
        <translation>{person} says: {answer}.</translation>
    </message>
    <message>
        <source>Doorgerekend is dit voor hen {amount} in {years}.</source>
        <translation>Worked out, this is {amount} for them in {years}.</translation>
    </message>
    <message>
        <source>{answer}, want ‘{question}’</source>
        <translation>{answer}, because of ‘{question}’</translation>
    </message>
    <message>
        <source>Maakt een vraag makkelijker aan: {names}.</source>
        <translation>Makes a question easier to: {names}.</translation>
    </message>
    <message>
        <source>Heeft een eigen vraag aan: {names}.</source>
        <translation>Has their own question for: {names}.</translation>
    </message>
    <message>
        <source>Kies er nog één.</source>
        <translation>Choose one more.</translation>
    </message>
    <message>
        <source>Kies twee mensen.</source>
        <translation>Choose two people.</translation>
    </message>
    <message>
        <source>Er gaan twee mensen mee. Haal er eerst een weg.</source>
        <translation>Two people go along. Take one away first.</translation>
    </message>
    <message>
        <source>In hetzelfde leven met deze andere keuze: ‘{goal}’ wel gelukt.</source>
        <translation>In the same life with this other choice: ‘{goal}’ was reached.</translation>
    </message>
    <message>
        <source>In hetzelfde leven met deze andere keuze: ‘{goal}’ niet gelukt.</source>
        <translation>In the same life with this other choice: ‘{goal}’ was not reached.</translation>
    </message>
    <message>
        <source>De euro’s zijn nog dicht.</source>
        <translation>The euros are still closed.</translation>
    </message>
    <message>
        <source>{count} van {of} groep</source>
        <translation>{count} of {of} group</translation>
    </message>
    <message>
        <source>{count} van {of} groepen</source>
        <translation>{count} of {of} groups</translation>
    </message>
    <message>
        <source>Deze les is gemaakt met een nieuwere versie. Werk €ffect bij.</source>
        <translation>This lesson was made with a newer version. Update €ffect.</translation>
    </message>
    <message>
        <source>Deze ene keuze verandert hier niets.</source>
        <translation>This one choice changes nothing here.</translation>
    </message>
    <message>
        <source>Aan de aantallen verandert niets.</source>
        <translation>The counts do not change.</translation>
    </message>
    <message>
        <source>van de {of} uitkomsten wordt anders</source>
        <translation>of the {of} outcomes changes</translation>
    </message>
    <message>
        <source>van de {of} uitkomsten worden anders</source>
        <translation>of the {of} outcomes change</translation>
    </message>
    <message>
        <source>{title}: van {old} naar {new}.</source>
        <translation>{title}: from {old} to {new}.</translation>
    </message>
    <message>
        <source>Op {count} van de {all} uitkomsten komt er iets anders uit.</source>
        <translation>{count} of the {all} outcomes come out differently.</translation>
    </message>
    <message>
        <source>{count} van de {lives}</source>
        <translation>{count} of the {lives}</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Dit volgt uit het plan en uit wie meedoet. Er zit geen kans per maand achter.</source>
        <translation>This follows from the plan and from who takes part. There is no chance per month behind it.</translation>
    </message>
    <message>
        <source>Geen gebeurtenis en geen hulp verandert dit. Het is zo vanaf het begin.</source>
        <translation>No event and no help changes this. It has been so from the start.</translation>
    </message>
    <message>
        <source>Er is nog geen casus geladen.</source>
        <translation>No case has been loaded yet.</translation>
    </message>
    <message>
        <source>Vanaf het begin</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>het huishouden</source>
        <translation>the household</translation>
    </message>
    <message>
        <source>Deze kansen bepalen het samen.</source>
        <translation>These chances decide it together.</translation>
    </message>
    <message>
        <source>In maand {month} kwam het van de trainer. Die maand telt in deze kans niet mee.</source>
        <translation>In month {month} it came from the trainer. That month does not count in this chance.</translation>
    </message>
    <message>
        <source>Dit telt maanden: {room} staat op {levels}.</source>
        <translation>This counts months: {room} is at {levels}.</translation>
    </message>
    <message>
        <source>Dit telt hoe vaak dit gebeurt: {name}.</source>
        <translation>This counts how often this happens: {name}.</translation>
    </message>
    <message>
        <source>Dit telt maanden. In die maanden is dit zo: {name}.</source>
        <translation>This counts months. In those months this is so: {name}.</translation>
    </message>
    <message>
        <source>Dit telt maanden. In die maanden is dit niet zo: {name}.</source>
        <translation>This counts months. In those months this is not so: {name}.</translation>
    </message>
    <message>
        <source>Dit telt hoe vaak dit begint: {name}.</source>
        <translation>This counts how often this begins: {name}.</translation>
    </message>
    <message>
        <source>Dit telt de maanden waarin dit loopt: {name}.</source>
        <translation>This counts the months in which this runs: {name}.</translation>
    </message>
    <message>
        <source>Gemiddeld per leven in {years}, in de eenheid &apos;{unit}&apos;: zonder plan {without}, met plan {planned}.</source>
        <translation>On average per life in {years}, in the unit &apos;{unit}&apos;: without the plan {without}, with the plan {planned}.</translation>
    </message>
    <message>
        <source>zonder {arrow} met plan</source>
        <translation>without {arrow} with the plan</translation>
    </message>
    <message>
        <source>kan niet</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>uit het huishouden</source>
        <translation>from the household</translation>
    </message>
    <message>
        <source>De delen tellen op in punten (rekenaars zeggen: logit). Bij 0 punten is de kans de helft. Eén punt erbij maakt een kleine kans bijna 3 keer zo groot. Balkje: met plan. Rondje: zonder.</source>
        <translation>The parts add up in points (statisticians say: logit). At 0 points the chance is a half. One point more makes a small chance almost 3 times as large. Bar: with the plan. Circle: without.</translation>
    </message>
    <message>
        <source>De delen tellen op in punten (rekenaars zeggen: logit). Boven nul duwt omhoog, onder nul omlaag. Eén punt maakt een kleine kans bijna 3 keer zo groot. Balkje: met plan. Rondje: zonder.</source>
        <translation>The parts add up in points (statisticians say: logit). Above zero pushes up, below zero down. One point makes a small chance almost 3 times as large. Bar: with the plan. Circle: without.</translation>
    </message>
    <message>
        <source>De kans is het gemiddelde over alle levens. Daarom volgt ze niet precies uit de som van de punten.</source>
        <translation>The chance is the average over all lives. So it does not follow exactly from the sum of the points.</translation>
    </message>
    <message>
        <source>kans per maand op een trede omhoog</source>
        <translation>chance per month of a step up</translation>
    </message>
    <message>
        <source>berekend over {runs} levens</source>
        <translation>computed over {runs} lives</translation>
    </message>
    <message>
        <source>Deel van de maanden waarin dit kan</source>
        <translation>Share of the months in which this can happen</translation>
    </message>
    <message>
        <source>Kans per maand op een trede omlaag</source>
        <translation>Chance per month of a step down</translation>
    </message>
    <message>
        <source>Zonder plan {without}, met plan {planned}.</source>
        <translation>Without the plan {without}, with the plan {planned}.</translation>
    </message>
    <message>
        <source>kan het niet</source>
        <translation>it is not possible</translation>
    </message>
    <message>
        <source>In de andere maanden is er geen kans: het is dan al zo, of het kan dan niet.</source>
        <translation>In the other months there is no chance: it is so already, or it is not possible then.</translation>
    </message>
    <message>
        <source>Dit kan in elke maand.</source>
        <translation>This can happen in any month.</translation>
    </message>
    <message>
        <source>De som van alle delen hierboven.</source>
        <translation>The sum of all parts above.</translation>
    </message>
    <message>
        <source>Samen, in punten</source>
        <translation>Together, in points</translation>
    </message>
    <message>
        <source>som van de delen</source>
        <translation>sum of the parts</translation>
    </message>
    <message>
        <source>Hier begint het mee, als niets anders meetelt. Een verschil komt door andere maanden en levens.</source>
        <translation>This is where it begins, if nothing else counts. A difference comes from other months and lives.</translation>
    </message>
    <message>
        <source>Een kamer gaat uit zichzelf terug naar het niveau waar dit huishouden vandaan komt.</source>
        <translation>A room goes back by itself to the level this household comes from.</translation>
    </message>
    <message>
        <source>Met de jaren schuift dat eigen niveau.</source>
        <translation>Over the years that own level moves.</translation>
    </message>
    <message>
        <source>Dit telt mee als het anders is dan aan het begin, of dan gemiddeld in het onderzoek.</source>
        <translation>This counts when it differs from the start, or from the average in the study.</translation>
    </message>
    <message>
        <source>Dit doet de hulp, met wie niet begint of eerder stopt erbij.</source>
        <translation>This is what the help does, counting those who do not begin or stop early.</translation>
    </message>
    <message>
        <source>Hulp die op hetzelfde werkt, telt samen minder dan los opgeteld.</source>
        <translation>Help that works on the same thing counts for less together than added up apart.</translation>
    </message>
    <message>
        <source>Basis: waar het mee begint</source>
        <translation>Base: where it begins</translation>
    </message>
    <message>
        <source>Invloed van &apos;{name}&apos;</source>
        <translation>Influence of &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>Hulp &apos;{name}&apos;</source>
        <translation>Help &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>duwt omhoog</source>
        <translation>pushes up</translation>
    </message>
    <message>
        <source>duwt omlaag</source>
        <translation>pushes down</translation>
    </message>
    <message>
        <source>maakt vaker</source>
        <translation>makes it more often</translation>
    </message>
    <message>
        <source>maakt minder vaak</source>
        <translation>makes it less often</translation>
    </message>
    <message>
        <source>doet bijna niets</source>
        <translation>does almost nothing</translation>
    </message>
    <message>
        <source>met plan andersom, {now}</source>
        <translation>with the plan the other way, {now}</translation>
    </message>
    <message>
        <source>{does}, alleen met plan</source>
        <translation>{does}, only with the plan</translation>
    </message>
    <message>
        <source>{does}, alleen zonder plan</source>
        <translation>{does}, only without the plan</translation>
    </message>
    <message>
        <source>Met en zonder plan even veel.</source>
        <translation>The same with and without the plan.</translation>
    </message>
    <message>
        <source>Met plan {points} punten meer dan zonder.</source>
        <translation>With the plan {points} points more than without.</translation>
    </message>
    <message>
        <source>Met plan {points} punten minder dan zonder.</source>
        <translation>With the plan {points} points less than without.</translation>
    </message>
    <message>
        <source>{title}: zonder plan {without}, met plan {planned}</source>
        <translation>{title}: without the plan {without}, with the plan {planned}</translation>
    </message>
    <message>
        <source>min </source>
        <translation>minus </translation>
    </message>
    <message>
        <source>Met plan</source>
        <translation>With plan</translation>
    </message>
    <message>
        <source>Over {months}. Is de draagkracht op, dan stoppen meer mensen.</source>
        <translation>Over {months}. When capacity runs out, more people stop.</translation>
    </message>
    <message>
        <source>Stopt eerder</source>
        <translation>Stops early</translation>
    </message>
    <message>
        <source>&apos;{help}&apos; zet dit aan</source>
        <translation>&apos;{help}&apos; turns this on</translation>
    </message>
    <message>
        <source>&apos;{help}&apos; zet dit uit</source>
        <translation>&apos;{help}&apos; turns this off</translation>
    </message>
    <message>
        <source>Dit komt door de hulp zelf, niet door een kans per maand.</source>
        <translation>This comes from the help itself, not from a chance per month.</translation>
    </message>
    <message>
        <source>loopt al</source>
        <translation>runs already</translation>
    </message>
    <message>
        <source>{start}, stopt in maand {month}</source>
        <translation>{start}, stops in month {month}</translation>
    </message>
    <message>
        <source>Duurt {months}.</source>
        <translation>Lasts {months}.</translation>
    </message>
    <message>
        <source>het plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>Zoveel mensen gaan er echt mee beginnen.</source>
        <translation>This many people really begin with it.</translation>
    </message>
    <message>
        <source>Zoveel mensen gaan er echt mee beginnen. Het zijn er minder omdat het niet is besproken.</source>
        <translation>This many people really begin with it. There are fewer because it was not talked over.</translation>
    </message>
    <message>
        <source>{low} tot {high} weken</source>
        <translation>{low} to {high} weeks</translation>
    </message>
    <message>
        <source>Doet mee</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Wachten voor het begint</source>
        <translation>Wait before it begins</translation>
    </message>
    <message>
        <source>Meestal ongeveer {usual}. Afspraken maken dit soms korter.</source>
        <translation>Usually about {usual}. Agreements sometimes make this shorter.</translation>
    </message>
    <message>
        <source>{count} van 20</source>
        <translation>{count} of 20</translation>
    </message>
    <message>
        <source>{title} niet gestopt in maand {month}</source>
        <translation>{title} not stopped in month {month}</translation>
    </message>
    <message>
        <source>{title} niet naar licht in maand {month}</source>
        <translation>{title} not made lighter in month {month}</translation>
    </message>
    <message>
        <source>{title} niet naar gewoon in maand {month}</source>
        <translation>{title} not made normal in month {month}</translation>
    </message>
    <message>
        <source>{title} niet naar intensief in maand {month}</source>
        <translation>{title} not made intensive in month {month}</translation>
    </message>
    <message>
        <source>Zonder {title}</source>
        <translation>Without {title}</translation>
    </message>
    <message>
        <source>{title} in maand 1</source>
        <translation>{title} in month 1</translation>
    </message>
    <message>
        <source>{title} {months} maanden later</source>
        <translation>{title} {months} months later</translation>
    </message>
    <message>
        <source>{title} wel besproken</source>
        <translation>{title} talked over after all</translation>
    </message>
    <message>
        <source>Niet: ‘{title}’</source>
        <translation>Not: ‘{title}’</translation>
    </message>
    <message>
        <source>Geen ja voor {title}: {who}</source>
        <translation>No yes for {title}: {who}</translation>
    </message>
    <message>
        <source>Wel een ja voor {title}: {who}</source>
        <translation>A yes for {title} after all: {who}</translation>
    </message>
    <message>
        <source>Erbij: {title}</source>
        <translation>Added: {title}</translation>
    </message>
    <message>
        <source>Vanaf daar kan het niet. Kies een keuze uit de lijst.</source>
        <translation>It is not possible from there. Choose one from the list.</translation>
    </message>
    <message>
        <source>uitgangspunt</source>
        <translation>starting point</translation>
    </message>
    <message>
        <source>terug naar het eigen niveau</source>
        <translation>back to the own level</translation>
    </message>
    <message>
        <source>ouder worden</source>
        <translation>getting older</translation>
    </message>
    <message>
        <source>samenloop van hulp</source>
        <translation>overlap of help</translation>
    </message>
    <message>
        <source>{problem} Nieuwe casussen komen in {file}.</source>
        <translation>{problem} New cases go into {file}.</translation>
    </message>
    <message>
        <source>{problem} Wat je nu speelt, staat alleen in het geheugen. Maak een bestand.</source>
        <translation>{problem} What you play now is only in memory. Make a file.</translation>
    </message>
    <message>
        <source>{path} is geen €ffect-bestand. Kies een ander bestand.</source>
        <translation>{path} is not an €ffect file. Choose another file.</translation>
    </message>
    <message>
        <source>{path} komt uit een nieuwere versie van €ffect. Werk €ffect bij.</source>
        <translation>{path} comes from a newer version of €ffect. Update €ffect.</translation>
    </message>
    <message>
        <source>{path} is te groot voor een casus. Kies een ander bestand.</source>
        <translation>{path} is too large for a case. Choose another file.</translation>
    </message>
    <message>
        <source>{path} is geen gaaf €ffect-bestand. Vraag het bestand opnieuw.</source>
        <translation>{path} is not a whole €ffect file. Ask for the file again.</translation>
    </message>
    <message>
        <source>{path} is onderweg veranderd. Vraag het bestand opnieuw.</source>
        <translation>{path} was changed on its way. Ask for the file again.</translation>
    </message>
    <message>
        <source>{path} is beschadigd. Vraag het bestand opnieuw.</source>
        <translation>{path} is damaged. Ask for the file again.</translation>
    </message>
    <message>
        <source>Opslaan lukt niet: de schijf is vol. Je kunt doorspelen. Maak een bestand.</source>
        <translation>Cannot save: the disk is full. You can play on. Make a file.</translation>
    </message>
    <message>
        <source>{path}: dit bestand is beschadigd. Het bestand blijft zoals het is. Bewaar het en vraag hulp.</source>
        <translation>{path}: this file is damaged. The file stays as it is. Keep it and ask for help.</translation>
    </message>
    <message>
        <source>{path}: dit bestand komt uit een nieuwere versie van €ffect. Het bestand blijft zoals het is. Werk €ffect bij.</source>
        <translation>{path}: this file comes from a newer version of €ffect. The file stays as it is. Update €ffect.</translation>
    </message>
    <message>
        <source>{path}: dit is geen opslag van €ffect. Het bestand blijft zoals het is. Kies een ander bestand.</source>
        <translation>{path}: this is not a store of €ffect. The file stays as it is. Choose another file.</translation>
    </message>
    <message>
        <source>Casus &apos;{casus}&apos; staat niet in {path}. Kies een casus uit de lijst.</source>
        <translation>Case &apos;{casus}&apos; is not in {path}. Choose a case from the list.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; ging ergens anders al anders verder. Er is niets gewijzigd. Open de casus opnieuw.</source>
        <translation>&apos;{title}&apos; already went on differently elsewhere. Nothing was changed. Open the case again.</translation>
    </message>
    <message>
        <source>Opslaan lukt niet: {path} is bezet. Sluit andere vensters van €ffect en probeer opnieuw.</source>
        <translation>Cannot save: {path} is in use. Close other windows of €ffect and try again.</translation>
    </message>
    <message>
        <source>Opslaan lukt niet: {path} is alleen-lezen. Je kunt doorspelen. Maak een bestand.</source>
        <translation>Cannot save: {path} is read-only. You can play on. Make a file.</translation>
    </message>
    <message>
        <source>€ffect kan niet bij {path}. Kijk of de map er is en probeer opnieuw.</source>
        <translation>€ffect cannot reach {path}. See if the folder is there and try again.</translation>
    </message>
    <message>
        <source>{path} bestaat niet. Kies een ander bestand.</source>
        <translation>{path} does not exist. Choose another file.</translation>
    </message>
    <message>
        <source>€ffect kan {path} niet lezen. Kies een ander bestand.</source>
        <translation>€ffect cannot read {path}. Choose another file.</translation>
    </message>
    <message>
        <source>{path} is niet gewijzigd: de schijf is vol. Wat er al in stond, is er nog. Maak ruimte, of kies een andere schijf.</source>
        <translation>{path} was not changed: the disk is full. What was in it is still there. Make room, or choose another disk.</translation>
    </message>
    <message>
        <source>{path} is niet gemaakt: de schijf is vol. Kies een andere schijf.</source>
        <translation>{path} was not made: the disk is full. Choose another disk.</translation>
    </message>
    <message>
        <source>{path} is niet vervangen: het is open in een ander programma, of alleen-lezen. Sluit het en probeer opnieuw, of kies een andere map.</source>
        <translation>{path} was not replaced: it is open in another program, or read-only. Close it and try again, or choose another folder.</translation>
    </message>
    <message>
        <source>{path} is niet gemaakt: je mag hier niet schrijven. Kies een andere map.</source>
        <translation>{path} was not made: you may not write here. Choose another folder.</translation>
    </message>
    <message>
        <source>{path} is niet gemaakt. Kies een andere map.</source>
        <translation>{path} was not made. Choose another folder.</translation>
    </message>
    <message>
        <source>{file} is te groot voor een leerdossier. Kies een ander bestand.</source>
        <translation>{file} is too large for a learner file. Choose another file.</translation>
    </message>
    <message>
        <source>{file} komt uit een nieuwere versie van €ffect. Het bestand blijft zoals het is. Werk €ffect bij.</source>
        <translation>{file} comes from a newer version of €ffect. The file stays as it is. Update €ffect.</translation>
    </message>
    <message>
        <source>{file} is vol. Bewaar dit in een nieuw leerdossier.</source>
        <translation>{file} is full. Keep this in a new learner file.</translation>
    </message>
    <message>
        <source>{file} is beschadigd. Het bestand blijft zoals het is. Neem een oudere kopie.</source>
        <translation>{file} is damaged. The file stays as it is. Take an older copy.</translation>
    </message>
    <message>
        <source>{file} is geen leerdossier van €ffect. Kies een ander bestand.</source>
        <translation>{file} is not a learner file of €ffect. Choose another file.</translation>
    </message>
    <message>
        <source>€ffect kan niet schrijven in de map {folder}. Kies een andere map met --store of met {variable}.</source>
        <translation>€ffect cannot write in the folder {folder}. Choose another folder with --store or with {variable}.</translation>
    </message>
    <message>
        <source>Schrijf eerst op wat er niet klopt.</source>
        <translation>First write down what is not right.</translation>
    </message>
    <message>
        <source>Er staan al {count} opmerkingen. Maak er eerst een bestand van.</source>
        <translation>There are {count} remarks already. Make a file of them first.</translation>
    </message>
    <message>
        <source>Waarom ging het zo?</source>
        <translation>Why did it go this way?</translation>
    </message>
    <message>
        <source>Nog niets om uit elkaar te halen.</source>
        <translation>Nothing to take apart yet.</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>zonder dit plan</source>
        <translation>without this plan</translation>
    </message>
    <message>
        <source>jullie leven</source>
        <translation>your life</translation>
    </message>
    <message>
        <source>zonder plan</source>
        <translation>without a plan</translation>
    </message>
    <message>
        <source>zonder plan {start}, jullie leven {end}</source>
        <translation>without a plan {start}, your life {end}</translation>
    </message>
    <message>
        <source>Plannen naast elkaar</source>
        <translation>Plans side by side</translation>
    </message>
    <message>
        <source>Nog geen plannen om naast elkaar te leggen.</source>
        <translation>No plans to put side by side yet.</translation>
    </message>
    <message>
        <source>Nu of zonder plan</source>
        <translation>Now or without a plan</translation>
    </message>
    <message>
        <source>Wie betaalt voor wie?</source>
        <translation>Who pays for whom?</translation>
    </message>
    <message>
        <source>Niemand betaalt voor een ander.</source>
        <translation>Nobody pays for someone else.</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Naar</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>{payer} naar {gainer}: {amount}</source>
        <translation>{payer} to {gainer}: {amount}</translation>
    </message>
    <message>
        <source>zoals het was</source>
        <translation>as it was</translation>
    </message>
    <message>
        <source>met deze ene keuze anders</source>
        <translation>with this one choice changed</translation>
    </message>
    <message>
        <source>Zoals het was, en met één ding anders</source>
        <translation>As it was, and with one thing changed</translation>
    </message>
    <message>
        <source>Kies eerst een keuze. Dan rekenen we die ene verandering door.</source>
        <translation>First pick a choice. Then we work out that one change.</translation>
    </message>
    <message>
        <source>Het huis</source>
        <translation>The house</translation>
    </message>
    <message>
        <source>Voorspellingen van de klas</source>
        <translation>Predictions of the class</translation>
    </message>
    <message>
        <source>Alle plannen als punten</source>
        <translation>All plans as points</translation>
    </message>
    <message>
        <source>Twee plannen naast elkaar</source>
        <translation>Two plans side by side</translation>
    </message>
    <message>
        <source>Geld per partij</source>
        <translation>Money per party</translation>
    </message>
    <message>
        <source>{name}: {word}, trede {level} van 5</source>
        <translation>{name}: {word}, level {level} of 5</translation>
    </message>
    <message>
        <source>was trede {was}</source>
        <translation>was step {was}</translation>
    </message>
    <message>
        <source>verwacht trede {expected}</source>
        <translation>level {expected} expected</translation>
    </message>
    <message>
        <source>in 16 van 20 levens trede {low} tot {high}</source>
        <translation>in 16 of 20 lives level {low} to {high}</translation>
    </message>
    <message>
        <source>het laagst bij {person}</source>
        <translation>lowest for {person}</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>in {count} van {of} levens</source>
        <translation>in {count} of {of} lives</translation>
    </message>
    <message>
        <source>{count} van {of}</source>
        <translation>{count} of {of}</translation>
    </message>
    <message>
        <source>Het huis met {count} kamers</source>
        <translation>The house with {count} rooms</translation>
    </message>
    <message>
        <source>Kamer</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Laagst bij</source>
        <translation>Lowest for</translation>
    </message>
    <message>
        <source>In beeld</source>
        <translation>Seen here</translation>
    </message>
    <message>
        <source>De potjes</source>
        <translation>The jars</translation>
    </message>
    <message>
        <source>Hier komen de partijen.</source>
        <translation>The parties come here.</translation>
    </message>
    <message>
        <source>eerst voorspellen</source>
        <translation>predict first</translation>
    </message>
    <message>
        <source>{told}, was {was}</source>
        <translation>{told}, it was {was}</translation>
    </message>
    <message>
        <source>De potjes: nog geen partijen.</source>
        <translation>The jars: no parties yet.</translation>
    </message>
    <message>
        <source>De potjes van {count} partijen staan op hun streep; eerst voorspellen.</source>
        <translation>The jars of {count} parties stand at their line; predict first.</translation>
    </message>
    <message>
        <source>De potjes, verschil met zonder dit plan: {jars}.</source>
        <translation>The jars, difference compared with no plan: {jars}.</translation>
    </message>
    <message>
        <source>{word} (was {was})</source>
        <translation>{word} (it was {was})</translation>
    </message>
    <message>
        <source>Er ligt geen hulp in dit plan. Dan is er geen verschil met zonder dit plan.</source>
        <translation>There is no help in this plan. So there is no difference from without this plan.</translation>
    </message>
    <message>
        <source>Wat het kost en oplevert</source>
        <translation>What it costs and brings</translation>
    </message>
    <message>
        <source>Dit plan is met een andere versie gemaakt. Bedragen staan er daarom niet in.</source>
        <translation>This plan was made with another version. That is why it has no amounts.</translation>
    </message>
    <message>
        <source>De bedragen komen in dit plan nadat jullie ze zelf hebben voorspeld.</source>
        <translation>The amounts come into this plan after you have predicted them yourselves.</translation>
    </message>
    <message>
        <source>Wat het plan kan brengen</source>
        <translation>What the plan can bring</translation>
    </message>
    <message>
        <source>In hoeveel van de 20 mogelijke levens een doel lukt:</source>
        <translation>In how many of the 20 possible lives a goal comes true:</translation>
    </message>
    <message>
        <source>Wat het kost en oplevert, per partij</source>
        <translation>What it costs and brings, per party</translation>
    </message>
    <message>
        <source>Partij</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>in geld te zien: {word}</source>
        <translation>visible in cash: {word}</translation>
    </message>
    <message>
        <source>Waarom dit plan: de waardendriehoek</source>
        <translation>Why this plan: the triangle of values</translation>
    </message>
    <message>
        <source>Waar de bedragen op rusten</source>
        <translation>What the amounts rest on</translation>
    </message>
    <message>
        <source>Aanname</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Laagste en hoogste</source>
        <translation>Lowest and highest</translation>
    </message>
    <message>
        <source>Verschil dan, na {years}</source>
        <translation>Difference then, after {years}</translation>
    </message>
    <message>
        <source>{low} en {high}</source>
        <translation>{low} and {high}</translation>
    </message>
    <message>
        <source>Wat we niet weten</source>
        <translation>What we do not know</translation>
    </message>
    <message>
        <source>Niet gevraagd: {rooms}.</source>
        <translation>Not asked: {rooms}.</translation>
    </message>
    <message>
        <source>Niemand kan zeggen welk van de mogelijke levens het wordt.</source>
        <translation>Nobody can say which of the possible lives it will be.</translation>
    </message>
    <message>
        <source>Welke regels in de weg zaten, staat hier na Terugblik.</source>
        <translation>Which rules stood in the way is said here after Looking back.</translation>
    </message>
    <message>
        <source>Er zat geen regel of antwoord in de weg.</source>
        <translation>No rule and no answer stood in the way.</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Een beleidssignaal komt uit de terugblik. Speel eerst tot en met Leven.</source>
        <translation>A policy signal comes from Looking back. First play up to and including Living.</translation>
    </message>
    <message>
        <source>Uit een oefening met €ffect. Hier staat niets in over personen of groepen.</source>
        <translation>From an exercise with €ffect. This says nothing about persons or groups.</translation>
    </message>
    <message>
        <source>Uit 1 gespeelde casus</source>
        <translation>From 1 case that was played</translation>
    </message>
    <message>
        <source>Uit {runs} gespeelde casussen van 1 huishouden</source>
        <translation>From {runs} cases that were played, of 1 household</translation>
    </message>
    <message>
        <source>Uit {runs} gespeelde casussen van {households} huishoudens</source>
        <translation>From {runs} cases that were played, of {households} households</translation>
    </message>
    <message>
        <source>Geen regel, wachtlijst of nee stond in de weg.</source>
        <translation>No rule, waiting list or no stood in the way.</translation>
    </message>
    <message>
        <source>Sociaal werkers liepen in het spel tegen 1 ding aan.</source>
        <translation>In the game, social workers ran into 1 thing.</translation>
    </message>
    <message>
        <source>Sociaal werkers liepen in het spel tegen {count} dingen aan.</source>
        <translation>In the game, social workers ran into {count} things.</translation>
    </message>
    <message>
        <source>Wat stond in de weg</source>
        <translation>What stood in the way</translation>
    </message>
    <message>
        <source>Waarbij</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wat helpt</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Ook in de weg: {titles}.</source>
        <translation>Also in the way: {titles}.</translation>
    </message>
    <message>
        <source>en nog {count}</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>De hulp lag klaar en kon nog niet beginnen.</source>
        <translation>The help was ready and could not begin yet.</translation>
    </message>
    <message>
        <source>{often}, in {runs} van de {all} casussen</source>
        <translation>{often}, in {runs} of the {all} cases</translation>
    </message>
    <message>
        <source>Wat het kostte, en wie</source>
        <translation>What it cost, and whom</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>De huishoudens komen uit een oefening. Bedragen zijn het gemiddelde over veel mogelijke levens.</source>
        <translation>The households come from an exercise. Amounts are the average over many possible lives.</translation>
    </message>
    <message>
        <source>‘Niet te zeggen’: het verschil is kleiner dan wat het spel zeker weet, of niet vastgelegd.</source>
        <translation>‘Cannot be said’: the difference is smaller than what the game knows for sure, or was not recorded.</translation>
    </message>
    <message>
        <source>‘Over’ kan ook komen doordat hulp later is betaald, of niet.</source>
        <translation>‘Left over’ can also be because help was paid later, or not at all.</translation>
    </message>
    <message>
        <source>Een regel kan ook ergens goed voor zijn. Dat staat hier niet bij.</source>
        <translation>A rule can also be good for something. That is not told here.</translation>
    </message>
    <message>
        <source>1 casus telt niet mee: die is nog niet tot de terugblik gespeeld.</source>
        <translation>1 case does not count: it has not been played to Looking back yet.</translation>
    </message>
    <message>
        <source>{count} casussen tellen niet mee: die zijn nog niet tot de terugblik gespeeld.</source>
        <translation>{count} cases do not count: they have not been played to Looking back yet.</translation>
    </message>
    <message>
        <source>Zo lees je dit</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>Betekent</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>In 20 levens</source>
        <translation>In 20 lives</translation>
    </message>
    <message>
        <source>zo vaak gebeurt dit</source>
        <translation>how often this happens</translation>
    </message>
    <message>
        <source>Zonder dit plan gebeurt er niets dat hier geteld wordt.</source>
        <translation>Without this plan nothing happens that is counted here.</translation>
    </message>
    <message>
        <source>Zonder dit plan: {count} gebeurtenissen in {years} jaar. Het vaakst: {title}, in {often} levens.</source>
        <translation>Without this plan: {count} events in {years} years. Most often: {title}, in {often} lives.</translation>
    </message>
    <message>
        <source>De weg zonder dit plan</source>
        <translation>The road without this plan</translation>
    </message>
    <message>
        <source>maand {month}</source>
        <translation>month {month}</translation>
    </message>
    <message>
        <source>Wat gebeurt er</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Rond</source>
        <translation>Around</translation>
    </message>
    <message>
        <source>In hoeveel levens</source>
        <translation>In how many lives</translation>
    </message>
    <message>
        <source>{title}: {often} levens, rond maand {month}</source>
        <translation>{title}: {often} lives, around month {month}</translation>
    </message>
    <message>
        <source>jaar {year}</source>
        <translation>year {year}</translation>
    </message>
    <message>
        <source>terugverdiend</source>
        <translation>paid for itself</translation>
    </message>
    <message>
        <source>Samen, opgeteld door de tijd</source>
        <translation>Together, added up over time</translation>
    </message>
    <message>
        <source>Nog geen mogelijke levens om te tonen.</source>
        <translation>No possible lives to show yet.</translation>
    </message>
    <message>
        <source>Het verschil opgeteld per maand, in mogelijke levens met de middelste lijn.</source>
        <translation>The difference added up by month, in possible lives with the middle line.</translation>
    </message>
    <message>
        <source>Na</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Middelste</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>Laagste</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Hoogste</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Middelste was</source>
        <translation>Middle was</translation>
    </message>
    <message>
        <source>{year}: middelste {middle}, tussen {low} en {high}</source>
        <translation>{year}: middle {middle}, between {low} and {high}</translation>
    </message>
    <message>
        <source>terugverdiend in jaar</source>
        <translation>paid for itself in year</translation>
    </message>
    <message>
        <source>Nog geen mogelijke levens om te tellen.</source>
        <translation>No possible lives to count yet.</translation>
    </message>
    <message>
        <source>In {count} van de {of} levens is dit plan binnen {years} jaar terugverdiend.</source>
        <translation>In {count} of the {of} lives this plan pays for itself within {years} years.</translation>
    </message>
    <message>
        <source>Twintig mogelijke levens</source>
        <translation>Twenty possible lives</translation>
    </message>
    <message>
        <source>niet in {years} jaar</source>
        <translation>not in {years} years</translation>
    </message>
    <message>
        <source>Terugverdiend</source>
        <translation>Paid for itself</translation>
    </message>
    <message>
        <source>Levens</source>
        <translation>Lives</translation>
    </message>
    <message>
        <source>{when}: {count} levens</source>
        <translation>{when}: {count} lives</translation>
    </message>
    <message>
        <source>{when}: {count} levens, was {was}</source>
        <translation>{when}: {count} lives, it was {was}</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Een moment in huis.</source>
        <translation>A moment at home.</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Nog geen schatting.</source>
        <translation>No estimate yet.</translation>
    </message>
    <message>
        <source>1 schatting</source>
        <translation>1 estimate</translation>
    </message>
    <message>
        <source>{count} schattingen</source>
        <translation>{count} estimates</translation>
    </message>
    <message>
        <source>{guesses}, samen van {low} tot {high}.</source>
        <translation>{guesses}, together from {low} to {high}.</translation>
    </message>
    <message>
        <source>{told} De uitkomst is {outcome}; dat ligt in {inside} van de {count}.</source>
        <translation>{told} The outcome is {outcome}; that lies within {inside} of the {count}.</translation>
    </message>
    <message>
        <source>Schattingen naast elkaar</source>
        <translation>Estimates side by side</translation>
    </message>
    <message>
        <source>Waar de cijfers op rusten</source>
        <translation>What the figures rest on</translation>
    </message>
    <message>
        <source>Graad A: officieel tarief of proef. B: onderzoek of rapport. C: aanwijzing. D: eigen schatting. ‘Spelaanname’ betekent: voor dit spel gekozen.</source>
        <translation>Grade A: official tariff or trial. B: study or report. C: indication. D: own estimate. ‘Spelaanname’ (game assumption) means: chosen for this game.</translation>
    </message>
    <message>
        <source>De gekleurde cel mag je veranderen. De andere getallen zitten in de hoeveelheden per maand.</source>
        <translation>You may change the coloured cell. The other numbers are in the quantities per month.</translation>
    </message>
    <message>
        <source>De gekleurde cel mag je veranderen. De getallen van de simulatie komen hier na de nabespreking bij: eerder verraden zij wat niemand vroeg.</source>
        <translation>You may change the coloured cell. The numbers of the simulation come here after looking back: earlier they would give away what nobody asked about.</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Waarvan</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Werkblad van de klas</source>
        <translation>Workbook of the class</translation>
    </message>
    <message>
        <source>Elke regel is van één groep. Welke, staat nergens.</source>
        <translation>Each line is from one group. Which one is told nowhere.</translation>
    </message>
    <message>
        <source>Schattingen</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Wat wij antwoordden</source>
        <translation>What we answered</translation>
    </message>
    <message>
        <source>Plannen</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Welke kaarten in hoeveel plannen</source>
        <translation>Which cards in how many plans</translation>
    </message>
    <message>
        <source>Telt in</source>
        <translation>Counts in</translation>
    </message>
    <message>
        <source>Laag</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Hoog</source>
        <translation>High</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>levens van de 20</source>
        <translation>lives out of 20</translation>
    </message>
    <message>
        <source>Gezegd door</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Zo kwam het bij</source>
        <translation>How it turned out for</translation>
    </message>
    <message>
        <source>Kant-en-klaar</source>
        <translation>Ready-made</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Maat</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Graad</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Bron of reden</source>
        <translation>Source or reason</translation>
    </message>
    <message>
        <source>Vindplaats</source>
        <translation>Where to find it</translation>
    </message>
    <message>
        <source>Reële discontovoet</source>
        <translation>Real discount rate</translation>
    </message>
    <message>
        <source>Reële discontovoet vanaf maand {month}</source>
        <translation>Real discount rate from month {month}</translation>
    </message>
    <message>
        <source>per jaar</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>year</translation>
    </message>
    <message>
        <source>Zo vaak is het leven van dit huishouden doorgerekend, met en zonder plan.</source>
        <translation>This often the life of this household was computed, with and without a plan.</translation>
    </message>
    <message>
        <source>Mogelijke levens</source>
        <translation>Possible lives</translation>
    </message>
    <message>
        <source>levens</source>
        <translation>lives</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Prijs</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Bedrag van de bron (mag je veranderen)</source>
        <translation>Amount of the source (you may change it)</translation>
    </message>
    <message>
        <source>Jaar van het bedrag</source>
        <translation>Year of the amount</translation>
    </message>
    <message>
        <source>Maal prijsindex</source>
        <translation>Times price index</translation>
    </message>
    <message>
        <source>Prijs in {year}</source>
        <translation>Price in {year}</translation>
    </message>
    <message>
        <source>Laag in {year}</source>
        <translation>Low in {year}</translation>
    </message>
    <message>
        <source>Hoog in {year}</source>
        <translation>High in {year}</translation>
    </message>
    <message>
        <source>Eén meer of minder kost echt, als deel</source>
        <translation>One more or less really costs, as a share</translation>
    </message>
    <message>
        <source>Wie betaalt (gewoon)</source>
        <translation>Who pays (as a rule)</translation>
    </message>
    <message>
        <source>Naam in formules</source>
        <translation>Name in formulas</translation>
    </message>
    <message>
        <source>Alleen prijzen die in deze casus gebruikt worden. Eigen prijzen van een gemeente staan erbij.</source>
        <translation>Only prices that are used in this case. A municipality&apos;s own prices are among them.</translation>
    </message>
    <message>
        <source>Verander een gekleurde cel en alle bedragen in dit rekenblad rekenen mee.</source>
        <translation>Change a coloured cell and all amounts in this workbook follow.</translation>
    </message>
    <message>
        <source>Prijzen met bereik en bron</source>
        <translation>Prices with range and source</translation>
    </message>
    <message>
        <source>Eigen prijs van {place}.</source>
        <translation>Own price of {place}.</translation>
    </message>
    <message>
        <source>Hoeveelheden zonder dit plan, per maand</source>
        <translation>Quantities without this plan, per month</translation>
    </message>
    <message>
        <source>Hoeveelheden met dit plan, per maand</source>
        <translation>Quantities with this plan, per month</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Waar het door komt</source>
        <translation>What it comes from</translation>
    </message>
    <message>
        <source>Valt in de maand</source>
        <translation>Falls in the month</translation>
    </message>
    <message>
        <source>Telt voor de samenleving</source>
        <translation>Counts for society</translation>
    </message>
    <message>
        <source>Prijs (euro)</source>
        <translation>Price (euro)</translation>
    </message>
    <message>
        <source>Begin van de maand</source>
        <translation>Beginning of the month</translation>
    </message>
    <message>
        <source>Gemiddeld per leven, in eenheden van de prijs, nog zonder korting voor later.</source>
        <translation>Mean per life, in units of the price, not discounted yet.</translation>
    </message>
    <message>
        <source>Deze aantallen komen uit de levens die €ffect doorrekende. Zij veranderen niet mee.</source>
        <translation>These numbers come from the lives that €ffect calculated. They do not change along.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>beginning</translation>
    </message>
    <message>
        <source>midden</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>Discontovoet per jaar</source>
        <translation>Discount rate per year</translation>
    </message>
    <message>
        <source>Korting aan het begin van de maand</source>
        <translation>Discount at the beginning of the month</translation>
    </message>
    <message>
        <source>Korting midden in de maand</source>
        <translation>Discount in the middle of the month</translation>
    </message>
    <message>
        <source>Wat een euro van later nu waard is. De voet staat op het blad ‘{sheet}’.</source>
        <translation>What a later euro is worth now. The rate is on the sheet ‘{sheet}’.</translation>
    </message>
    <message>
        <source>Kosten die doorlopen vallen midden in de maand, kosten van een start aan het begin.</source>
        <translation>Costs that go on fall in the middle of the month, costs of a start at its beginning.</translation>
    </message>
    <message>
        <source>Korting voor later, per maand</source>
        <translation>Discount for later, per month</translation>
    </message>
    <message>
        <source>{name}: {low} tot {high}</source>
        <translation>{name}: {low} to {high}</translation>
    </message>
    <message>
        <source>uitkomst {outcome}</source>
        <translation>outcome {outcome}</translation>
    </message>
    <message>
        <source>vertrouwen {count} van {of}</source>
        <translation>trust {count} of {of}</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Aan de keukentafel</source>
        <translation>At the kitchen table</translation>
    </message>
    <message>
        <source>Buiten, aan een picknicktafel</source>
        <translation>Outside, at a picnic table</translation>
    </message>
    <message>
        <source>{speaker} zegt: “{quote}”</source>
        <translation>{speaker} says: “{quote}”</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Vertrouwen</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Waar let u op</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Wat ik zag en hoorde</source>
        <translation>What I saw and heard</translation>
    </message>
    <message>
        <source>Eén groep, één waarnemer</source>
        <translation>One group, one observer</translation>
    </message>
    <message>
        <source>€ffect. Dit blad blijft bij de groep; zet er geen namen op.</source>
        <translation>€ffect. This sheet stays with the group; put no names on it.</translation>
    </message>
    <message>
        <source>Na afloop, in twee minuten</source>
        <translation>Afterwards, in two minutes</translation>
    </message>
    <message>
        <source>Voor aan één laptop, met zijn tweeën tot vieren</source>
        <translation>For two to four people at one laptop</translation>
    </message>
    <message>
        <source>€ffect. De kaart helpt en is niet verplicht.</source>
        <translation>€ffect. The card helps; nobody has to use it.</translation>
    </message>
    <message>
        <source>De stoelen</source>
        <translation>The chairs</translation>
    </message>
    <message>
        <source>Zegt</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Stoel</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Doet</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Wie zit waar</source>
        <translation>Who sits where</translation>
    </message>
    <message>
        <source>Kies samen wie {seats} is</source>
        <translation>Choose together who is {seats}</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Zo gaat de kaart rond</source>
        <translation>How the card goes round</translation>
    </message>
    <message>
        <source>Vertelt</source>
        <translation>Tells</translation>
    </message>
    <message>
        <source>Twee tijdlijnen</source>
        <translation>Two timelines</translation>
    </message>
    <message>
        <source>Ook hier: {others}</source>
        <translation>Also here: {others}</translation>
    </message>
    <message>
        <source>Hier ligt niets</source>
        <translation>There is nothing here</translation>
    </message>
    <message>
        <source>{count} van {of}, voor deze ronde</source>
        <translation>{count} of {of}, before this round</translation>
    </message>
    <message>
        <source>{count} van {of}, maand {month}</source>
        <translation>{count} of {of}, month {month}</translation>
    </message>
    <message>
        <source>eerst {months} wachten</source>
        <translation>first a wait of {months}</translation>
    </message>
    <message>
        <source>duurt {months}</source>
        <translation>lasts {months}</translation>
    </message>
    <message>
        <source>wie betaalt: {party}</source>
        <translation>who pays: {party}</translation>
    </message>
    <message>
        <source>informeel</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>wacht op een ja</source>
        <translation>waits for a yes</translation>
    </message>
    <message>
        <source>voor {person}</source>
        <translation>for {person}</translation>
    </message>
    <message>
        <source>{text} maand</source>
        <translation>{text} month</translation>
    </message>
    <message>
        <source>{text} maanden</source>
        <translation>{text} months</translation>
    </message>
    <message>
        <source>de stip wijst de maand aan</source>
        <translation>the dot is at the month</translation>
    </message>
    <message>
        <source>wat jullie neerleggen</source>
        <translation>what you put down</translation>
    </message>
    <message>
        <source>Twee tijdlijnen: zonder plan {events} gebeurtenissen, met plan {cards} kaarten op de lijn.</source>
        <translation>Two timelines: without the plan {events} events, with the plan {cards} cards on the line.</translation>
    </message>
    <message>
        <source>stopt</source>
        <translation>stops</translation>
    </message>
    <message>
        <source>Lijn</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Bijzonderheden</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>j{year}</source>
        <translation>y{year}</translation>
    </message>
    <message>
        <source>wacht</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>evaluatie</source>
        <translation>review</translation>
    </message>
    <message>
        <source>Nog {rows} hoger</source>
        <translation>{rows} more above</translation>
    </message>
    <message>
        <source>Nog {rows} lager</source>
        <translation>{rows} more below</translation>
    </message>
    <message>
        <source>1 rij</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>{count} rijen</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>nog {rows}</source>
        <translation>{rows} more</translation>
    </message>
    <message>
        <source>legt in</source>
        <translation>puts in</translation>
    </message>
    <message>
        <source>krijgt</source>
        <translation>gets</translation>
    </message>
    <message>
        <source>verschil</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>in geld te zien?</source>
        <translation>seen in cash?</translation>
    </message>
    <message>
        <source>telt op</source>
        <translation>adds up</translation>
    </message>
    <message>
        <source>Niet in euro’s, wel van belang: </source>
        <translation>Not in euros, but it matters: </translation>
    </message>
    <message>
        <source>Wie betaalt, wie heeft er baat?</source>
        <translation>Who pays, who gains?</translation>
    </message>
    <message>
        <source>Nog geen bedragen per partij.</source>
        <translation>No amounts per party yet.</translation>
    </message>
    <message>
        <source>{payer} betaalt het meest</source>
        <translation>{payer} pays the most</translation>
    </message>
    <message>
        <source>{gainer} heeft de meeste baat</source>
        <translation>{gainer} gains the most</translation>
    </message>
    <message>
        <source>Niemand betaalt en niemand heeft baat</source>
        <translation>Nobody pays and nobody gains</translation>
    </message>
    <message>
        <source>{most}; samen {total}.</source>
        <translation>{most}; together {total}.</translation>
    </message>
    <message>
        <source>niet in euro&apos;s</source>
        <translation>not in euros</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>Casus van €ffect (*.effect)</source>
        <translation>Case of €ffect (*.effect)</translation>
    </message>
    <message>
        <source>De tekst over een eigen casus is niet mee: daar staat geen vinkje bij.</source>
        <translation>The text about a case of your own did not go along: it is not ticked.</translation>
    </message>
    <message>
        <source>De tekst over een eigen casus staat er wel in, want hij staat nog nergens anders. Bewaar het zelf.</source>
        <translation>The text about a case of your own is in it, because it is nowhere else yet. Keep the file to yourself.</translation>
    </message>
    <message>
        <source>Het rekenen is gestopt. Alles is bewaard. Start €ffect opnieuw.</source>
        <translation>The calculation has stopped. Everything is saved. Start €ffect again.</translation>
    </message>
    <message>
        <source>Het rekenen is gestopt. Niet alles staat op de schijf. Maak een bestand. Start €ffect dan opnieuw.</source>
        <translation>The computing has stopped. Not everything is on the disk. Make a file. Then start €ffect again.</translation>
    </message>
    <message>
        <source>Deze casus is met een andere wet doorgerekend. Waarom dit aantal zo is, kan dan niet worden berekend. Laat de casus opnieuw uitrekenen.</source>
        <translation>This case was worked out with another rule version, so €ffect cannot show why this number is so. Have the case worked out again.</translation>
    </message>
    <message>
        <source>Klopt dit niet?</source>
        <translation>Something wrong?</translation>
    </message>
    <message>
        <source>Opmerkingen bij €ffect (*.json)</source>
        <translation>Remarks on €ffect (*.json)</translation>
    </message>
    <message>
        <source>De opmerkingen staan in {name}. Stuur dat bestand aan de makers.</source>
        <translation>The remarks are in {name}. Send that file to the makers.</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Bewaar de opmerkingen</source>
        <translation>Save the remarks</translation>
    </message>
    <message>
        <source>Bord van de les</source>
        <translation>Board of the lesson</translation>
    </message>
    <message>
        <source>Hier ziet u waar elke groep is. Groepen typen het adres en de code over en doen mee.</source>
        <translation>Here you see where every group is. Groups type the address and the code and take part.</translation>
    </message>
    <message>
        <source>U opent de fasen van de les; de klok vertelt alleen. Groepen wachten nooit op het netwerk.</source>
        <translation>You open the phases of the lesson; the clock only tells. Groups never wait for the network.</translation>
    </message>
    <message>
        <source>Kies een groep om mee te kijken. Elke knop heeft een toets, die staat erop.</source>
        <translation>Choose a group to look along. Every button has a key, which stands on it.</translation>
    </message>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Pauze voor iedereen. {clock}</source>
        <translation>Pause for everybody. {clock}</translation>
    </message>
    <message>
        <source>Zeg: {words}</source>
        <translation>Say: {words}</translation>
    </message>
    <message>
        <source>Wacht tot de groepen er zijn. Dan opent u de eerste fase.</source>
        <translation>Wait until the groups are here. Then you open the first phase.</translation>
    </message>
    <message>
        <source>Nog niemand doet mee</source>
        <translation>Nobody takes part yet</translation>
    </message>
    <message>
        <source>Naar het begin</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Les afsluiten</source>
        <translation>End the lesson</translation>
    </message>
    <message>
        <source>Open: {phase}</source>
        <translation>Open: {phase}</translation>
    </message>
    <message>
        <source>Projector openen</source>
        <translation>Open the projector</translation>
    </message>
    <message>
        <source>Open een bestand</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Prijslijst</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Casusbestanden (.effect): op de plek die jullie kozen.</source>
        <translation>Case files (.effect): in the place you chose.</translation>
    </message>
    <message>
        <source>Leerdossiers (.leerdossier): op de plek die hun eigenaar koos, bijvoorbeeld een stick.</source>
        <translation>Learner files (.leerdossier): in the place their owner chose, a stick for example.</translation>
    </message>
    <message>
        <source>Documenten die jullie maakten: op de plek die jullie kozen.</source>
        <translation>Documents you made: in the place you chose.</translation>
    </message>
    <message>
        <source>€ffect vraagt geen naam en geen account, en stuurt niets over internet.</source>
        <translation>€ffect asks for no name and no account, and sends nothing over the internet.</translation>
    </message>
    <message>
        <source>Dit gaat weg: alle casussen en lessen, de prijzenronde, opmerkingen, eigen prijzen en instellingen.</source>
        <translation>This goes: all cases and lessons, the price round, remarks, own prices and settings.</translation>
    </message>
    <message>
        <source>Ook de casus die nu open is. Wil je die houden, bewaar hem dan eerst als bestand.</source>
        <translation>So does the case that is open now. If you want to keep it, save it as a file first.</translation>
    </message>
    <message>
        <source>Dit blijft: casusbestanden, leerdossiers en documenten die je zelf hebt bewaard. Die zijn van jullie; €ffect weet niet waar ze liggen. Verwijder ze zelf als je dat wilt.</source>
        <translation>This stays: case files, learner files and documents you saved yourself. They are yours; €ffect does not know where they are. Delete them yourself if you want to.</translation>
    </message>
    <message>
        <source>{count}, waarvan {done} klaar</source>
        <translation>{count}, of which {done} finished</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>tekst {size}%, kleuren, beweging en taal</source>
        <translation>text {size}%, colours, motion and language</translation>
    </message>
    <message>
        <source>Lessen die hier gegeven zijn</source>
        <translation>Lessons given here</translation>
    </message>
    <message>
        <source>Naam en code van jullie groep in een les</source>
        <translation>Name and code of your group in a lesson</translation>
    </message>
    <message>
        <source>Prijzenronde</source>
        <translation>Price round</translation>
    </message>
    <message>
        <source>een ronde die nog loopt</source>
        <translation>a round that is still going</translation>
    </message>
    <message>
        <source>Opmerkingen (Klopt dit niet?)</source>
        <translation>Remarks (Something wrong?)</translation>
    </message>
    <message>
        <source>Eigen prijzen</source>
        <translation>Own prices</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>De map die je het laatst koos</source>
        <translation>The folder you chose last</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Open een casus</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>ronde {round} van {rounds}</source>
        <translation>round {round} of {rounds}</translation>
    </message>
    <message>
        <source>Wat getoond is, blijft getoond.</source>
        <translation>What has been shown stays shown.</translation>
    </message>
    <message>
        <source>Je kunt lezen tot waar jullie waren. Verder spelen kan na opnieuw uitrekenen.</source>
        <translation>You can read up to where you were. You can play on after it is worked out again.</translation>
    </message>
    <message>
        <source>De casus wordt opnieuw uitgerekend, met dezelfde keuzes. De oude casus blijft bewaard.</source>
        <translation>The case is being worked out again, with the same choices. The old case is kept.</translation>
    </message>
    <message>
        <source>Reken opnieuw uit</source>
        <translation>Work it out again</translation>
    </message>
    <message>
        <source>Eigen prijzen (*.yaml *.yml)</source>
        <translation>Own prices (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>de bewaarde eigen prijzen</source>
        <translation>the own prices that were kept</translation>
    </message>
    <message>
        <source>{message} Kies ze opnieuw of zet ze uit: menu, Prijslijst.</source>
        <translation>{message} Choose them again or switch them off: menu, Price list.</translation>
    </message>
    <message>
        <source>{message} Kies ze opnieuw, of ga terug naar de landelijke prijzen.</source>
        <translation>{message} Choose them again, or go back to the national prices.</translation>
    </message>
    <message>
        <source>Met eigen prijzen van {municipality}. Ze gelden voor elke nieuwe casus.</source>
        <translation>With own prices of {municipality}. They hold for every new case.</translation>
    </message>
    <message>
        <source>{name} kan niet gelezen worden. Kijk of het bestand er nog is.</source>
        <translation>{name} cannot be read. See whether the file is still there.</translation>
    </message>
    <message>
        <source>Kies eigen prijzen</source>
        <translation>Choose own prices</translation>
    </message>
    <message>
        <source>En nog {more}.</source>
        <translation>And {more} more.</translation>
    </message>
    <message>
        <source>Deze prijzen zijn niet overgenomen</source>
        <translation>These prices were not taken over</translation>
    </message>
    <message>
        <source>Leerdossier van €ffect (*.leerdossier)</source>
        <translation>Learner file of €ffect (*.leerdossier)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Dit is geen dag. Schrijf bijvoorbeeld 22-11-2026.</source>
        <translation>This is no day. Write for example 22-11-2026.</translation>
    </message>
    <message>
        <source>Maak een leerdossier</source>
        <translation>Make a learner file</translation>
    </message>
    <message>
        <source>Kies een kopie van jouw dossier</source>
        <translation>Choose a copy of your file</translation>
    </message>
    <message>
        <source>{path} is er niet. Er is niets verwijderd. Staat het op een stick? Steek die er dan weer in en probeer opnieuw.</source>
        <translation>{path} is not there. Nothing was deleted. Is it on a stick? Put that in again and try once more.</translation>
    </message>
    <message>
        <source>{file} is niet verwijderd: het is in gebruik of alleen-lezen. Sluit het en probeer opnieuw.</source>
        <translation>{file} was not deleted: it is in use or read-only. Close it and try again.</translation>
    </message>
    <message>
        <source>{file} is verwijderd.</source>
        <translation>{file} was deleted.</translation>
    </message>
    <message>
        <source>Bewaar in een leerdossier</source>
        <translation>Save in a learner file</translation>
    </message>
    <message>
        <source>Open een leerdossier</source>
        <translation>Open a learner file</translation>
    </message>
    <message>
        <source>Kies jouw leerdossier, of geef een nieuwe naam</source>
        <translation>Choose your learner file, or give a new name</translation>
    </message>
    <message>
        <source>Maak een PDF</source>
        <translation>Make a PDF</translation>
    </message>
    <message>
        <source>Zet in je agenda (.ics)</source>
        <translation>Put in your calendar (.ics)</translation>
    </message>
    <message>
        <source>Deze tekst gaat uit je dossier. Dat is niet terug te halen.</source>
        <translation>This text leaves your file. That cannot be undone.</translation>
    </message>
    <message>
        <source>Voeg je later een oudere kopie samen, dan komt de tekst niet terug.</source>
        <translation>If you later put an older copy together with it, the text does not come back.</translation>
    </message>
    <message>
        <source>Deze tekst weghalen?</source>
        <translation>Take this text out?</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>{path} wordt verwijderd. Dat is niet terug te halen.</source>
        <translation>{path} will be deleted. That cannot be undone.</translation>
    </message>
    <message>
        <source>Heb je een kopie op een stick of op een andere computer, dan blijft die bestaan.</source>
        <translation>A copy on a stick or on another computer stays.</translation>
    </message>
    <message>
        <source>Dit leerdossier verwijderen?</source>
        <translation>Delete this learner file?</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Samengevoegd. Er kwam niets bij.</source>
        <translation>Put together. Nothing was added.</translation>
    </message>
    <message>
        <source>Samengevoegd. Er kwam 1 ding bij.</source>
        <translation>Put together. One thing was added.</translation>
    </message>
    <message>
        <source>Samengevoegd. Er kwamen {count} dingen bij.</source>
        <translation>Put together. {count} things were added.</translation>
    </message>
    <message>
        <source>Wat bewaart €ffect?</source>
        <translation>What does €ffect keep?</translation>
    </message>
    <message>
        <source>Er staat een les open op deze computer. Sluit die eerst af. Dan kan alles weg.</source>
        <translation>A lesson is open on this computer. End it first. Then everything can go.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is nu open. Het bestand blijft, en gaat hier dicht.</source>
        <translation>&apos;{file}&apos; is open now. The file stays, and is closed here.</translation>
    </message>
    <message>
        <source>Alles op deze computer wissen?</source>
        <translation>Wipe everything on this computer?</translation>
    </message>
    <message>
        <source>Wis alles</source>
        <translation>Wipe everything</translation>
    </message>
    <message>
        <source>Geen groep speelde een casus.</source>
        <translation>No group played a case.</translation>
    </message>
    <message>
        <source>Wat groepen speelden en wat u deed, gaat van deze laptop af.</source>
        <translation>What groups played and what you did goes off this laptop.</translation>
    </message>
    <message>
        <source>Documenten die u maakte, blijven. Groepen houden hun eigen casus.</source>
        <translation>Documents you made stay. Groups keep their own case.</translation>
    </message>
    <message>
        <source>Ik weet dat dit niet terug te halen is.</source>
        <translation>I know that this cannot be undone.</translation>
    </message>
    <message>
        <source>Deze les wissen?</source>
        <translation>Wipe this lesson?</translation>
    </message>
    <message>
        <source>De les is gewist.</source>
        <translation>The lesson has been wiped.</translation>
    </message>
    <message>
        <source>De les blijft op deze laptop. U vindt hem bij: Geef een les.</source>
        <translation>The lesson stays on this laptop. You find it under: Give a lesson.</translation>
    </message>
    <message>
        <source>Klaar. Het staat hier: {path}</source>
        <translation>Done. It is here: {path}</translation>
    </message>
    <message>
        <source>Alles is gewist. Bestanden die je zelf bewaarde, zijn er nog.</source>
        <translation>Everything is wiped. Files you saved yourself are still there.</translation>
    </message>
    <message>
        <source>Dit lukt niet</source>
        <translation>This does not work</translation>
    </message>
    <message>
        <source>Wat zagen we</source>
        <translation>What we saw</translation>
    </message>
    <message>
        <source>Waarom ging het zo</source>
        <translation>Why it went so</translation>
    </message>
    <message>
        <source>Wat verraste ons</source>
        <translation>What surprised us</translation>
    </message>
    <message>
        <source>Wat doen andere plannen</source>
        <translation>What other plans do</translation>
    </message>
    <message>
        <source>Wat neem ik mee</source>
        <translation>What I take with me</translation>
    </message>
    <message>
        <source>Wat zagen jullie? Noem één kamer en één potje.</source>
        <translation>What did you see? Name one room and one jar.</translation>
    </message>
    <message>
        <source>Waarom ging het zo? Noem één keuze of regel.</source>
        <translation>Why did it go this way? Name one choice or rule.</translation>
    </message>
    <message>
        <source>Wat hadden jullie niet verwacht?</source>
        <translation>What did you not expect?</translation>
    </message>
    <message>
        <source>Wat zouden jullie nu anders doen?</source>
        <translation>What would you do differently now?</translation>
    </message>
    <message>
        <source>Wat neem jij mee naar je eigen werk?</source>
        <translation>What do you take back to your own work?</translation>
    </message>
    <message>
        <source>Terugblik</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>Hier kijken jullie samen terug: eerst de doelen, daarna vijf vragen.</source>
        <translation>Here you look back together: first the goals, then five questions.</translation>
    </message>
    <message>
        <source>Schrijf per tab één regel, of sla over. Enter op een bedrag legt uit waar het vandaan komt.</source>
        <translation>Write one line per tab, or skip it. Enter on an amount explains where it comes from.</translation>
    </message>
    <message>
        <source>Na de laatste tab ronden jullie de casus af.</source>
        <translation>After the last tab you finish the case.</translation>
    </message>
    <message>
        <source>Hetzelfde leven zonder dit plan: wat toeval is, valt daar net zo uit. Alleen jullie plan is er niet.</source>
        <translation>The same life without this plan: what is chance turns out the same there. Only your plan is not in it.</translation>
    </message>
    <message>
        <source>Vijf stappen</source>
        <translation>Five steps</translation>
    </message>
    <message>
        <source>Naar de doelen</source>
        <translation>To the goals</translation>
    </message>
    <message>
        <source>Naar: {tab}</source>
        <translation>To: {tab}</translation>
    </message>
    <message>
        <source>Casus afronden</source>
        <translation>Finish the case</translation>
    </message>
    <message>
        <source>Bewaar als bestand</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Bewaard: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Verander één ding</source>
        <translation>Change one thing</translation>
    </message>
    <message>
        <source>Maak een keuze</source>
        <translation>Make a choice</translation>
    </message>
    <message>
        <source>Wordt doorgerekend. Het oude staat er nog.</source>
        <translation>Being worked out. The old result is still there.</translation>
    </message>
    <message>
        <source>Jullie casus blijft zoals hij is. Verder spelen gaat in een nieuwe casus ernaast.</source>
        <translation>Your case stays as it is. You play on in a new case beside it.</translation>
    </message>
    <message>
        <source>Welke ene keuze had anders gekund?</source>
        <translation>Which one choice could have been different?</translation>
    </message>
    <message>
        <source>toon als tabel</source>
        <translation>show as a table</translation>
    </message>
    <message>
        <source>Speel vanaf hier verder</source>
        <translation>Play on from here</translation>
    </message>
    <message>
        <source>Dit kon niet worden uitgerekend.</source>
        <translation>This could not be worked out.</translation>
    </message>
    <message>
        <source>Dat plan vraagt kaarten die er in dit niveau niet zijn.</source>
        <translation>That plan uses cards that do not exist at this level.</translation>
    </message>
    <message>
        <source>Drie hoeken</source>
        <translation>Three corners</translation>
    </message>
    <message>
        <source>die tellen we niet op</source>
        <translation>we do not add these up</translation>
    </message>
    <message>
        <source>Lees waarom</source>
        <translation>Read why</translation>
    </message>
    <message>
        <source>De ondergrens</source>
        <translation>The lower limit</translation>
    </message>
    <message>
        <source>Na hoeveel jaar?</source>
        <translation>After how many years?</translation>
    </message>
    <message>
        <source>toon als lijst</source>
        <translation>show as a list</translation>
    </message>
    <message>
        <source>Zonder vinkje blijft dit op deze computer. Het komt in geen uitdraai en in geen bestand.</source>
        <translation>Without a tick this stays on this computer. It goes into no printout and no file.</translation>
    </message>
    <message>
        <source>Hier stond een tekst. Die bleef op de computer waar is gespeeld.</source>
        <translation>There was a text here. It stayed on the computer where the case was played.</translation>
    </message>
    <message>
        <source>Geen regel, wachtlijst of nee stond in deze casus in de weg.</source>
        <translation>No rule, waiting list or refusal stood in the way in this case.</translation>
    </message>
    <message>
        <source>Jullie legden geen kaart en vroegen aan tafel niemand iets. Dan is niet te zeggen welke regel of wachtlijst in de weg staat.</source>
        <translation>You laid no card and asked nobody anything at the table. Then there is no telling which rule or waiting list is in the way.</translation>
    </message>
    <message>
        <source>Vragen om mee te nemen</source>
        <translation>Questions to take with you</translation>
    </message>
    <message>
        <source>Voor mijn eigen werk</source>
        <translation>For my own work</translation>
    </message>
    <message>
        <source>Als (iets wat deze maand gebeurt)</source>
        <translation>If (something that happens this month)</translation>
    </message>
    <message>
        <source>Dan (wat ik doe)</source>
        <translation>Then (what I do)</translation>
    </message>
    <message>
        <source>Bij welke eigen casus helpt dit? Zonder namen.</source>
        <translation>Which case of your own does this help with? No names.</translation>
    </message>
    <message>
        <source>Mag mee in een bestand voor wie begeleidt</source>
        <translation>May go in a file for the trainer</translation>
    </message>
    <message>
        <source>Beleidssignaal</source>
        <translation>Policy signal</translation>
    </message>
    <message>
        <source>uit deze casus, zonder namen</source>
        <translation>from this case, without names</translation>
    </message>
    <message>
        <source>Wat het deed</source>
        <translation>What it did</translation>
    </message>
    <message>
        <source>Wat helpt: {solves}</source>
        <translation>What helps: {solves}</translation>
    </message>
    <message>
        <source>dit gezin</source>
        <translation>this family</translation>
    </message>
    <message>
        <source>Wat wilde {who}?</source>
        <translation>What did {who} want?</translation>
    </message>
    <message>
        <source>Eerst de mensen, daarna het geld.</source>
        <translation>First the people, then the money.</translation>
    </message>
    <message>
        <source>Jullie speelden één mogelijk leven. De stippen tellen andere mogelijke levens met hetzelfde plan. Eén leven zegt dus weinig over het plan; de twintig samen wel.</source>
        <translation>You played one possible life. The dots count other possible lives with the same plan. So one life says little about the plan; the twenty together do.</translation>
    </message>
    <message>
        <source>Jullie legden geen kaart en speelden één mogelijk leven. De stippen tellen andere mogelijke levens zonder plan.</source>
        <translation>You laid no card and played one possible life. The dots count other possible lives without a plan.</translation>
    </message>
    <message>
        <source>gemiddeld over alle levens, verschil met zonder dit plan</source>
        <translation>average over all lives, difference compared with no plan</translation>
    </message>
    <message>
        <source>Plan B is gelijk aan plan A.</source>
        <translation>Plan B is the same as plan A.</translation>
    </message>
    <message>
        <source>Leg plannen naast elkaar</source>
        <translation>Put plans side by side</translation>
    </message>
    <message>
        <source>Zo denkt een ervaren collega</source>
        <translation>How an experienced colleague sees it</translation>
    </message>
    <message>
        <source>{name}, na {period}</source>
        <translation>{name}, after {period}</translation>
    </message>
    <message>
        <source>Wat jullie opschreven</source>
        <translation>What you wrote down</translation>
    </message>
    <message>
        <source>Nog niets. Dat mag.</source>
        <translation>Nothing yet. That is fine.</translation>
    </message>
    <message>
        <source>Voor wie begeleidt</source>
        <translation>For the trainer</translation>
    </message>
    <message>
        <source>Deze casus is klaar</source>
        <translation>This case is done</translation>
    </message>
    <message>
        <source>Zo liep dit ene leven.</source>
        <translation>This is how this one life went.</translation>
    </message>
    <message>
        <source>Alles is bewaard op deze computer. Met een bestand neem je de casus mee naar een andere computer of naar je begeleider. Op papier: het plan en de bedragen.</source>
        <translation>Everything is kept on this computer. With a file you take the case along to another computer or to your trainer. On paper: the plan and the amounts.</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Neem mee in je leerdossier</source>
        <translation>Take along in your learner file</translation>
    </message>
    <message>
        <source>Doel {number}, {who}</source>
        <translation>Goal {number}, {who}</translation>
    </message>
    <message>
        <source>met dit plan</source>
        <translation>with this plan</translation>
    </message>
    <message>
        <source>{name}: start {start}, nu {now}, {expected}</source>
        <translation>{name}: start {start}, now {now}, {expected}</translation>
    </message>
    <message>
        <source>nooit gevraagd</source>
        <translation>never asked</translation>
    </message>
    <message>
        <source>{never}, telde mee</source>
        <translation>{never}, counted all the same</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Dit is {over} tekens te lang. Maak het korter.</source>
        <translation>This is {over} characters too long. Make it shorter.</translation>
    </message>
    <message>
        <source>{count} van {most} tekens</source>
        <translation>{count} of {most} characters</translation>
    </message>
    <message>
        <source>toon nog een mogelijk leven</source>
        <translation>show another possible life</translation>
    </message>
    <message>
        <source>terug naar jullie leven</source>
        <translation>back to your own life</translation>
    </message>
    <message>
        <source>Er lag geen plan. Dan valt er niets terug te verdienen.</source>
        <translation>There was no plan. Then there is nothing to earn back.</translation>
    </message>
    <message>
        <source>De stip met de ring is jullie leven, een van deze twintig. Met hetzelfde plan had het ook anders kunnen lopen.</source>
        <translation>The dot with the ring is your life, one of these twenty. With the same plan it could have gone differently too.</translation>
    </message>
    <message>
        <source>De donkere lijn is jullie leven, een van deze twintig. Met hetzelfde plan had het ook anders kunnen lopen.</source>
        <translation>The dark line is your life, one of these twenty. With the same plan it could have gone differently too.</translation>
    </message>
    <message>
        <source>Eerst de mensen</source>
        <translation>First the people</translation>
    </message>
    <message>
        <source>boven: start, onder: na {months} maanden</source>
        <translation>above: start, below: after {months} months</translation>
    </message>
    <message>
        <source>Wie betaalt zonder plan?</source>
        <translation>Who pays without a plan?</translation>
    </message>
    <message>
        <source>gemiddeld</source>
        <translation>average</translation>
    </message>
    <message>
        <source>voor wie?</source>
        <translation>for whom?</translation>
    </message>
    <message>
        <source>zonder plan, {within}</source>
        <translation>without a plan, {within}</translation>
    </message>
    <message>
        <source>stippen</source>
        <translation>dots</translation>
    </message>
    <message>
        <source>lijnen</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Hoe willen jullie de levens zien?</source>
        <translation>How do you want to see the lives?</translation>
    </message>
    <message>
        <source>Het huis: hoe het gaat</source>
        <translation>The house: how things are</translation>
    </message>
    <message>
        <source>Het huis: hoe het nu gaat</source>
        <translation>The house: how things are now</translation>
    </message>
    <message>
        <source>{summary} Met plan: {bars}.</source>
        <translation>{summary} With the plan: {bars}.</translation>
    </message>
    <message>
        <source>De twee tijdlijnen</source>
        <translation>The two timelines</translation>
    </message>
    <message>
        <source>De potjes na {years}: verschil met zonder dit plan</source>
        <translation>The jars after {years}: difference from without this plan</translation>
    </message>
    <message>
        <source>Twintig mogelijke levens: het verschil door de tijd</source>
        <translation>Twenty possible lives: the difference over time</translation>
    </message>
    <message>
        <source>Twintig mogelijke levens: wanneer terugverdiend</source>
        <translation>Twenty possible lives: when earned back</translation>
    </message>
    <message>
        <source>Wie betaalt voor wie? Na {period}</source>
        <translation>Who pays for whom? After {period}</translation>
    </message>
    <message>
        <source>Waar kwam het door?</source>
        <translation>What caused it?</translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Wat willen jullie zien?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <source>met alles wat er speelde, ook wat niemand vroeg</source>
        <translation>with all that was going on, also what nobody asked</translation>
    </message>
    <message>
        <source>Hoe is dit berekend?</source>
        <translation>How was this worked out?</translation>
    </message>
    <message>
        <source>Klik op een rij, of loop erlangs met de pijltjes.</source>
        <translation>Click a row, or walk along the rows with the arrow keys.</translation>
    </message>
    <message>
        <source>{error}, omdat we niet eindeloos veel levens doorrekenen.</source>
        <translation>{error}, because we do not work out endlessly many lives.</translation>
    </message>
    <message>
        <source>De makers van dit huishouden lezen dit. Zet er geen namen of gegevens van echte mensen in.</source>
        <translation>The makers of this household read this. Do not put names or details of real people in it.</translation>
    </message>
    <message>
        <source>Waar gaat het over?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Wat klopt er niet, en wat zou het moeten zijn?</source>
        <translation>What is not right, and what should it be?</translation>
    </message>
    <message>
        <source>Maak een bestand van 1 opmerking</source>
        <translation>Make a file of 1 remark</translation>
    </message>
    <message>
        <source>Maak een bestand van {kept} opmerkingen</source>
        <translation>Make a file of {kept} remarks</translation>
    </message>
    <message>
        <source>Bericht aan {group}</source>
        <translation>Message to {group}</translation>
    </message>
    <message>
        <source>Bericht aan alle groepen</source>
        <translation>Message to all groups</translation>
    </message>
    <message>
        <source>Wat wilt u zeggen?</source>
        <translation>What do you want to say?</translation>
    </message>
    <message>
        <source>Het staat op hun scherm tot zij het weghalen.</source>
        <translation>It stays on their screen until they take it away.</translation>
    </message>
    <message>
        <source>Schrijf eerst een bericht.</source>
        <translation>Write a message first.</translation>
    </message>
    <message>
        <source>Er staan geen namen in, ook niet die van groepen, en er is geen rangorde.</source>
        <translation>They hold no names, not of groups either, and there is no ranking.</translation>
    </message>
    <message>
        <source>De les staat op deze laptop: wat groepen speelden en wat u deed. Bewaar hem, of wis hem. Groepen houden wat zij zelf speelden.</source>
        <translation>The lesson is on this laptop: what groups played and what you did. Keep it, or wipe it. Groups keep what they played themselves.</translation>
    </message>
    <message>
        <source>Na de les</source>
        <translation>After the lesson</translation>
    </message>
    <message>
        <source>De les op deze laptop</source>
        <translation>The lesson on this laptop</translation>
    </message>
    <message>
        <source>Wis de les</source>
        <translation>Wipe the lesson</translation>
    </message>
    <message>
        <source>Bewaar de les</source>
        <translation>Keep the lesson</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wat wilt u maken?</source>
        <translation>What would you like to make?</translation>
    </message>
    <message>
        <source>Kies een map en maak</source>
        <translation>Choose a folder and make</translation>
    </message>
    <message>
        <source>Kies er eerst een.</source>
        <translation>Choose one first.</translation>
    </message>
    <message>
        <source>Eerst worden de documenten gemaakt.</source>
        <translation>The documents are being made first.</translation>
    </message>
    <message>
        <source>De documenten worden gemaakt. Dit duurt even.</source>
        <translation>The documents are being made. This takes a moment.</translation>
    </message>
    <message>
        <source>Stuur</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Met wie zit {group} samen?</source>
        <translation>Who does {group} sit with?</translation>
    </message>
    <message>
        <source>Zij kijken dan mee met die groep. Wat zij zelf speelden, blijft bewaard.</source>
        <translation>They then watch with that group. What they played themselves stays kept.</translation>
    </message>
    <message>
        <source>Zij spelen weer zelf</source>
        <translation>They play by themselves again</translation>
    </message>
    <message>
        <source>Er is nog geen andere groep.</source>
        <translation>There is no other group yet.</translation>
    </message>
    <message>
        <source>Welke voorspelling gaat open?</source>
        <translation>Which prediction opens?</translation>
    </message>
    <message>
        <source>Iedereen ziet dan wat er is voorspeld, zonder namen, en wat ervan kwam.</source>
        <translation>Everybody then sees what was predicted, without names, and what came of it.</translation>
    </message>
    <message>
        <source>{words} ({groups})</source>
        <translation>{words} ({groups})</translation>
    </message>
    <message>
        <source>Deze is al open.</source>
        <translation>This one is open already.</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ieder eerst zelf</source>
        <translation>Each on your own first</translation>
    </message>
    <message>
        <source>Geef met twee, drie of vier mensen eerst elk een eigen schatting</source>
        <translation>With two, three or four people: first each make your own estimate</translation>
    </message>
    <message>
        <source>Met hoeveel zijn jullie?</source>
        <translation>How many of you are there?</translation>
    </message>
    <message>
        <source>Ieder geeft een eigen bereik, onder een letter. Jullie zien ze pas als iedereen klaar is.</source>
        <translation>Each person gives a range of their own, under a letter. You only see them when everyone is done.</translation>
    </message>
    <message>
        <source>{count} mensen</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{letter} is aan de beurt. De anderen kijken even niet.</source>
        <translation>It is {letter}’s turn. The others look away for a moment.</translation>
    </message>
    <message>
        <source>Klaar, laat alles zien</source>
        <translation>Done, show everything</translation>
    </message>
    <message>
        <source>Klaar, de volgende</source>
        <translation>Done, next person</translation>
    </message>
    <message>
        <source>{letter} is aan de beurt</source>
        <translation>It is {letter}’s turn</translation>
    </message>
    <message>
        <source>Zo schatte ieder het zelf</source>
        <translation>What each person estimated</translation>
    </message>
    <message>
        <source>Praat erover. Geef daarna samen één bereik.</source>
        <translation>Talk about it. Then give one range together.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Eerst kijken jullie samen naar de veiligheid.</source>
        <translation>First you look at safety together.</translation>
    </message>
    <message>
        <source>Dan kiezen jullie hooguit drie doelen, in de woorden van het huishouden.</source>
        <translation>Then you choose at most three goals, in the words of the household.</translation>
    </message>
    <message>
        <source>Vanaf verdieping kiezen jullie ook waar je het plan aan afmeet en waarmee je het vergelijkt, en voorspellen jullie.</source>
        <translation>From in-depth on you also choose what you measure the plan by and what you compare it with, and you predict.</translation>
    </message>
    <message>
        <source>Tot slot zie je wat er zonder dit plan gebeurt. Daarna maken jullie het plan.</source>
        <translation>Last you see what happens without this plan. Then you make the plan.</translation>
    </message>
    <message>
        <source>Onderdelen van deze stap</source>
        <translation>Parts of this step</translation>
    </message>
    <message>
        <source>Zonder dit plan: {events}</source>
        <translation>Without this plan: {events}</translation>
    </message>
    <message>
        <source>nummer {rank} voor dit huishouden</source>
        <translation>number {rank} for this household</translation>
    </message>
    <message>
        <source>nummer {rank} voor dit huishouden. {condition}</source>
        <translation>number {rank} for this household. {condition}</translation>
    </message>
    <message>
        <source>{name}, zonder dit plan {count}</source>
        <translation>{name}, without this plan {count}</translation>
    </message>
    <message>
        <source>Zonder dit plan {count}.</source>
        <translation>Without this plan {count}.</translation>
    </message>
    <message>
        <source>Wat zij willen, in eigen woorden</source>
        <translation>What they want, in their own words</translation>
    </message>
    <message>
        <source>kies er hooguit {most}. De volgorde is van hen: 1 willen zij het liefst</source>
        <translation>choose {most} at most. The order is theirs: 1 is what they want most</translation>
    </message>
    <message>
        <source>{count} van {most} gekozen</source>
        <translation>{count} of {most} chosen</translation>
    </message>
    <message>
        <source>Een eigen zin telt nergens mee. In de terugblik lezen jullie hem terug.</source>
        <translation>A sentence of your own counts nowhere. You read it again when looking back.</translation>
    </message>
    <message>
        <source>Waar meten jullie dit plan straks aan af?</source>
        <translation>What will you measure this plan by?</translation>
    </message>
    <message>
        <source>kies er precies drie; het verandert geen getal, wel wat jullie eerst lezen</source>
        <translation>choose exactly three; it changes no number, but it does change what you read first</translation>
    </message>
    <message>
        <source>{count} van {aims} gekozen</source>
        <translation>{count} of {aims} chosen</translation>
    </message>
    <message>
        <source>{count} gekozen, dat is te veel</source>
        <translation>{count} chosen, that is too many</translation>
    </message>
    <message>
        <source>Voor: {text}</source>
        <translation>For: {text}</translation>
    </message>
    <message>
        <source>Tegen: {text}</source>
        <translation>Against: {text}</translation>
    </message>
    <message>
        <source>Hiervoor pleit</source>
        <translation>Speaks for it</translation>
    </message>
    <message>
        <source>Hiertegen pleit</source>
        <translation>Speaks against it</translation>
    </message>
    <message>
        <source>Waarmee vergelijken jullie dit plan?</source>
        <translation>What do you compare this plan with?</translation>
    </message>
    <message>
        <source>wat gebeurt er zonder jullie plan: dat is zelf ook een keuze</source>
        <translation>what happens without your plan: that is itself a choice too</translation>
    </message>
    <message>
        <source>dit ligt vast</source>
        <translation>this is fixed</translation>
    </message>
    <message>
        <source>Waarom deze? Kies een reden</source>
        <translation>Why this one? Choose a reason</translation>
    </message>
    <message>
        <source>Of zeg het in een eigen zin</source>
        <translation>Or say it in a sentence of your own</translation>
    </message>
    <message>
        <source>Hier komt wat er in {lives} mogelijke levens gebeurt als jullie niets aan de hulp veranderen.</source>
        <translation>Here you will see what happens in {lives} possible lives if you change nothing about the help.</translation>
    </message>
    <message>
        <source>niet binnen deze tijd</source>
        <translation>not within this time</translation>
    </message>
    <message>
        <source>Wat het betekent voor wie betaalt en wie baat heeft</source>
        <translation>What it means for who pays and who gains</translation>
    </message>
    <message>
        <source>Eerst de mensen: bovenaan staat in hoeveel levens een doel lukt. Geld is één kant.</source>
        <translation>People first: at the top is in how many lives a goal is reached. Money is one side.</translation>
    </message>
    <message>
        <source>Laag en hoog: tussen deze twee liggen 18 van de 20 mogelijke levens. Zij horen bij de prijzen van €ffect en veranderen niet mee.</source>
        <translation>Low and high: 18 of the 20 possible lives lie between these two. They belong to the prices of €ffect and do not change along.</translation>
    </message>
    <message>
        <source>Wat het plan doet, voor wie</source>
        <translation>What the plan does, for whom</translation>
    </message>
    <message>
        <source>Verschil met dit plan</source>
        <translation>Difference with this plan</translation>
    </message>
    <message>
        <source>Zoals €ffect het rekende</source>
        <translation>As €ffect calculated it</translation>
    </message>
    <message>
        <source>Door jou veranderd</source>
        <translation>Changed by you</translation>
    </message>
    <message>
        <source>Deel van de levens waarin de samenleving minder kwijt is</source>
        <translation>Share of the lives in which society spends less</translation>
    </message>
    <message>
        <source>Maand waarin de samenleving het terug heeft</source>
        <translation>Month in which society has it back</translation>
    </message>
    <message>
        <source>Hoe vaak en wanneer</source>
        <translation>How often and when</translation>
    </message>
    <message>
        <source>Doel: deel van de levens waarin het lukt</source>
        <translation>Goal: share of the lives in which it is reached</translation>
    </message>
    <message>
        <source>Zonder dit plan</source>
        <translation>Without this plan</translation>
    </message>
    <message>
        <source>Met dit plan</source>
        <translation>With this plan</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Telt wel, heeft geen prijs</source>
        <translation>Counts, has no price</translation>
    </message>
    <message>
        <source>De bladen</source>
        <translation>The sheets</translation>
    </message>
    <message>
        <source>Zo reken je na</source>
        <translation>How to count again</translation>
    </message>
    <message>
        <source>Wat hier niet in staat</source>
        <translation>What is not in here</translation>
    </message>
    <message>
        <source>Alle bedragen zijn in euro en gemiddeld over de mogelijke levens. Geld is één kant.</source>
        <translation>All amounts are in euros and means over the possible lives. Money is one side.</translation>
    </message>
    <message>
        <source>Micro-kosten-batenanalyse om na te rekenen</source>
        <translation>Micro cost-benefit analysis to count again</translation>
    </message>
    <message>
        <source>Wat het plan doet voor de samenleving, de publieke kas en elke partij, met bereik.</source>
        <translation>What the plan does for society, the public purse and each party, with its range.</translation>
    </message>
    <message>
        <source>Netto kosten zonder en met plan per partij. De som is gelijk aan de samenleving.</source>
        <translation>Net cost without and with the plan per party. The sum is equal to society.</translation>
    </message>
    <message>
        <source>Wat er gebeurt als één prijs, de discontovoet of de manier van tellen verandert.</source>
        <translation>What happens when one price, the discount rate or the way of counting changes.</translation>
    </message>
    <message>
        <source>De getallen achter de simulatie, met bereik, graad en bron. Hier staat de voet.</source>
        <translation>The numbers behind the simulation, with range, grade and source. The rate is here.</translation>
    </message>
    <message>
        <source>De prijzen die gebruikt zijn, met bereik, jaar, bron en wie betaalt.</source>
        <translation>The prices that were used, with range, year, source and who pays.</translation>
    </message>
    <message>
        <source>Hoe vaak iets gebeurt zonder dit plan, per maand en per leven.</source>
        <translation>How often something happens without this plan, per month and per life.</translation>
    </message>
    <message>
        <source>Hetzelfde met dit plan. Dezelfde rij is dezelfde regel.</source>
        <translation>The same with this plan. The same row is the same line.</translation>
    </message>
    <message>
        <source>Wat een euro van later nu waard is, per maand.</source>
        <translation>What a later euro is worth now, per month.</translation>
    </message>
    <message>
        <source>Per prijs, oorzaak en partijen: hoeveelheid, prijs en bedrag.</source>
        <translation>Per price, cause and parties: quantity, price and amount.</translation>
    </message>
    <message>
        <source>Het saldo van de samenleving per maand, met lijn.</source>
        <translation>Society&apos;s balance per month, with its line.</translation>
    </message>
    <message>
        <source>Prijs veranderen</source>
        <translation>Change a price</translation>
    </message>
    <message>
        <source>Verander een gekleurde cel op het blad ‘{sheet}’.</source>
        <translation>Change a coloured cell on the sheet ‘{sheet}’.</translation>
    </message>
    <message>
        <source>Verander de gekleurde cel op het blad ‘{sheet}’.</source>
        <translation>Change the coloured cell on the sheet ‘{sheet}’.</translation>
    </message>
    <message>
        <source>Discontovoet veranderen</source>
        <translation>Change the discount rate</translation>
    </message>
    <message>
        <source>De som</source>
        <translation>The sum</translation>
    </message>
    <message>
        <source>Hoeveelheid in een maand × korting van die maand × prijs, zonder plan min met plan.</source>
        <translation>Quantity in a month × discount of that month × price, without minus with the plan.</translation>
    </message>
    <message>
        <source>Geen maanden</source>
        <translation>No months</translation>
    </message>
    <message>
        <source>Deze casus is met een andere rekenwet gemaakt. De levens zijn niet opnieuw te tellen. Daarom staat hier per regel de hoeveelheid met korting erin. Prijzen rekenen mee, de discontovoet niet.</source>
        <translation>This case was made under another law. Its lives cannot be counted again. So each line has the discounted quantity. Prices follow, the discount rate does not.</translation>
    </message>
    <message>
        <source>Teken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Verschil = zonder plan min met plan. Plus: die partij houdt over. Min: die partij legt bij.</source>
        <translation>Difference = without minus with the plan. Plus: that party has left over. Minus: it pays extra.</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Wat de een betaalt, krijgt de ander. Voor de samenleving telt het niet, voor partijen wel.</source>
        <translation>What one pays, another gets. It does not count for society, it does for parties.</translation>
    </message>
    <message>
        <source>Niet live</source>
        <translation>Not live</translation>
    </message>
    <message>
        <source>Laag, hoog en de kolom ‘Zoals €ffect het rekende’ komen uit €ffect en veranderen niet mee.</source>
        <translation>Low, high and the column ‘As €ffect calculated it’ come from €ffect and do not change along.</translation>
    </message>
    <message>
        <source>Wat wij niet weten</source>
        <translation>What we do not know</translation>
    </message>
    <message>
        <source>Hoe het dit huishouden echt vergaat. Dit zijn mogelijke levens, geen voorspelling van één leven.</source>
        <translation>How this household really fares. These are possible lives, not a forecast of one life.</translation>
    </message>
    <message>
        <source>Gemaakt in een oefening met een verzonnen huishouden. Gebruik het niet als bewijs.</source>
        <translation>Made in an exercise with an invented household. Do not use it as evidence.</translation>
    </message>
    <message>
        <source>Oefening</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>{label} Jullie zeiden {guess}; het is {outcome}. {verdict}</source>
        <translation>{label} You said {guess}; it is {outcome}. {verdict}</translation>
    </message>
    <message>
        <source>Zonder dit plan, als lijst</source>
        <translation>Without this plan, as a list</translation>
    </message>
    <message>
        <source>Kies een bereik waar je voor 8 van de 10 keer op durft te rekenen.</source>
        <translation>Choose a range you dare to count on 8 times out of 10.</translation>
    </message>
    <message>
        <source>Wat denken jullie dat er gebeurt?</source>
        <translation>What do you think will happen?</translation>
    </message>
    <message>
        <source>De uitkomst is {outcome}. {verdict}</source>
        <translation>The outcome is {outcome}. {verdict}</translation>
    </message>
    <message>
        <source>Jullie zeiden {guess}. De uitkomst is {outcome}. {verdict}</source>
        <translation>You said {guess}. The outcome is {outcome}. {verdict}</translation>
    </message>
    <message>
        <source>Jullie voorspelling naast de uitkomst</source>
        <translation>Your prediction beside the outcome</translation>
    </message>
    <message>
        <source>een voorspelling kan mis zijn; dat is niet erg</source>
        <translation>a prediction can be wrong; that is all right</translation>
    </message>
    <message>
        <source>Schrijf een bedrag zoals 1.500. Het gaat om wat in dit spel meetelt.</source>
        <translation>Write an amount such as 1,500. It is about what counts in this game.</translation>
    </message>
    <message>
        <source>Voorspelling en uitkomst</source>
        <translation>Prediction and outcome</translation>
    </message>
    <message>
        <source>Wat hebben jullie zelf gezien en gehoord?</source>
        <translation>What did you see and hear yourselves?</translation>
    </message>
    <message>
        <source>Zijn jullie het eens over wat jullie zagen?</source>
        <translation>Do you agree on what you saw?</translation>
    </message>
    <message>
        <source>wat jullie nu weten</source>
        <translation>what you know now</translation>
    </message>
    <message>
        <source>Eerst de veiligheid</source>
        <translation>Safety first</translation>
    </message>
    <message>
        <source>Wat jullie hoorden, de laagste kamer eerst</source>
        <translation>What you heard, the lowest room first</translation>
    </message>
    <message>
        <source>Het gaat om {name}. {words}</source>
        <translation>This is about {name}. {words}</translation>
    </message>
    <message>
        <source>Wij hebben dit gezien en besproken</source>
        <translation>We have seen this and talked about it</translation>
    </message>
    <message>
        <source>Kies bij elke vraag een antwoord.</source>
        <translation>Choose an answer to each question.</translation>
    </message>
    <message>
        <source>Niet verder met de Meldcode…</source>
        <translation>Stop with the reporting code…</translation>
    </message>
    <message>
        <source>Stap {number} vastleggen</source>
        <translation>Record step {number}</translation>
    </message>
    <message>
        <source>Besproken: naar stap {number}</source>
        <translation>Discussed: to step {number}</translation>
    </message>
    <message>
        <source>Stoppen met de Meldcode?</source>
        <translation>Stop with the reporting code?</translation>
    </message>
    <message>
        <source>Schrijf geen echte namen of nummers.</source>
        <translation>Do not write real names or numbers.</translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom. Dat hoort bij de Meldcode.</source>
        <translation>Write in one sentence why. The reporting code asks for that.</translation>
    </message>
    <message>
        <source>Waarom stoppen jullie hier?</source>
        <translation>Why do you stop here?</translation>
    </message>
    <message>
        <source>Terug naar de stap</source>
        <translation>Back to the step</translation>
    </message>
    <message>
        <source>Stop en leg dit vast</source>
        <translation>Stop and write this down</translation>
    </message>
    <message>
        <source>Basiszorg</source>
        <translation>Basic needs</translation>
    </message>
    <message>
        <source>eerst dit, dan de rest</source>
        <translation>first this, then the rest</translation>
    </message>
    <message>
        <source>De Meldcode in vijf stappen</source>
        <translation>The reporting code (Meldcode) in five steps</translation>
    </message>
    <message>
        <source>straks</source>
        <translation>later</translation>
    </message>
    <message>
        <source>stap {number}: {title}, {state}</source>
        <translation>step {number}: {title}, {state}</translation>
    </message>
    <message>
        <source>Stap {number}: {title}.</source>
        <translation>Step {number}: {title}.</translation>
    </message>
    <message>
        <source>Keukentafel</source>
        <translation>Kitchen table</translation>
    </message>
    <message>
        <source>Eerst schatten jullie zelf, per kamer. Overslaan mag: Begin het gesprek.</source>
        <translation>First you estimate yourselves, room by room. You may skip it: Start the conversation.</translation>
    </message>
    <message>
        <source>Hier horen jullie hoe het gaat. Een vraag kost tijd, en er is niet genoeg tijd voor alles.</source>
        <translation>Here you hear how things are. A question takes time, and there is not enough time for everything.</translation>
    </message>
    <message>
        <source>Sommige vragen gaan pas open als er vertrouwen is. De volgorde doet ertoe.</source>
        <translation>Some questions only open once there is trust. The order matters.</translation>
    </message>
    <message>
        <source>Klaar? Rond het gesprek af. Daarna gaat het over doelen.</source>
        <translation>Done? Finish the conversation. Then you move on to goals.</translation>
    </message>
    <message>
        <source>{count} van {rooms} kamers geschat</source>
        <translation>{count} of {rooms} rooms estimated</translation>
    </message>
    <message>
        <source>Begin het gesprek</source>
        <translation>Start the conversation</translation>
    </message>
    <message>
        <source>Terug naar schatten</source>
        <translation>Back to estimating</translation>
    </message>
    <message>
        <source>De uren zijn op. Rond het gesprek af.</source>
        <translation>The hours are used up. Finish the conversation.</translation>
    </message>
    <message>
        <source>De uren zijn op. Toestemming vragen kan nog wel.</source>
        <translation>The hours are used up. You can still ask for consent.</translation>
    </message>
    <message>
        <source>Ander duo</source>
        <translation>Another pair</translation>
    </message>
    <message>
        <source>Gesprek afronden</source>
        <translation>Finish the conversation</translation>
    </message>
    <message>
        <source>{who} zegt: {words} {after} Nog {left}.</source>
        <translation>{who} says: {words} {after} {left} left.</translation>
    </message>
    <message>
        <source>{who} zegt: {words} {after}</source>
        <translation>{who} says: {words} {after}</translation>
    </message>
    <message>
        <source>Vraag iemand erbij</source>
        <translation>Ask somebody to join</translation>
    </message>
    <message>
        <source>Een ander ziet wat jullie niet zien. Dat geeft een vraag, geen antwoord. Het kost uren.</source>
        <translation>Someone else sees what you do not see. That gives a question, not an answer. It takes hours.</translation>
    </message>
    <message>
        <source>Terug naar het gesprek</source>
        <translation>Back to the talk</translation>
    </message>
    <message>
        <source>Casuïstiekoverleg met jullie team</source>
        <translation>Case discussion with your team</translation>
    </message>
    <message>
        <source>Dit zei het team. De vragen staan nu in de lijst.</source>
        <translation>This is what the team said. The questions are now in the list.</translation>
    </message>
    <message>
        <source>Twee van het team zeggen wat zij missen. {hours}, één keer per ronde.</source>
        <translation>Two people of the team say what they miss. {hours}, once a round.</translation>
    </message>
    <message>
        <source>Vraag erbij: {question}</source>
        <translation>Extra question: {question}</translation>
    </message>
    <message>
        <source>Overleg, {hours}</source>
        <translation>Discuss, {hours}</translation>
    </message>
    <message>
        <source>Ziet: {sees}</source>
        <translation>Sees: {sees}</translation>
    </message>
    <message>
        <source>Is erbij. De vraag staat in de lijst.</source>
        <translation>Has joined. The question is in the list.</translation>
    </message>
    <message>
        <source>Vraag erbij, {hours}</source>
        <translation>Ask to join, {hours}</translation>
    </message>
    <message>
        <source>Vraag {name} erbij, {hours}</source>
        <translation>Ask {name} to join, {hours}</translation>
    </message>
    <message>
        <source>nog niet geschat</source>
        <translation>not estimated yet</translation>
    </message>
    <message>
        <source>{name}: hoe gaat het?</source>
        <translation>{name}: how are things?</translation>
    </message>
    <message>
        <source>Zo denken jullie dat het is</source>
        <translation>How you think it is</translation>
    </message>
    <message>
        <source>een kamer gaat aan als jullie schatten</source>
        <translation>a room lights up when you estimate</translation>
    </message>
    <message>
        <source>Schat eerst zelf</source>
        <translation>Estimate first</translation>
    </message>
    <message>
        <source>Hoe gaat het in dit huishouden? Eén tik per kamer, overslaan mag. In het gesprek horen jullie of het klopt.</source>
        <translation>How are things in this household? One tap per room, you may skip. In the conversation you hear whether it is right.</translation>
    </message>
    <message>
        <source>Wat we nu weten</source>
        <translation>What we know now</translation>
    </message>
    <message>
        <source>Wat we nu weten, lijst</source>
        <translation>What we know now, list</translation>
    </message>
    <message>
        <source>{count} feiten, elk met bron</source>
        <translation>{count} facts, each with a source</translation>
    </message>
    <message>
        <source>1 feit, met bron</source>
        <translation>1 fact, with its source</translation>
    </message>
    <message>
        <source>Vraag na, {hours}</source>
        <translation>Ask about it, {hours}</translation>
    </message>
    <message>
        <source>Blijft aan deze tafel. {stays}</source>
        <translation>Stays at this table. {stays}</translation>
    </message>
    <message>
        <source>Vraag toestemming</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Eerst geschat, nu bekend</source>
        <translation>First estimated, now known</translation>
    </message>
    <message>
        <source>bekend</source>
        <translation>known</translation>
    </message>
    <message>
        <source>bekend: {word}</source>
        <translation>known: {word}</translation>
    </message>
    <message>
        <source>geschat</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>geschat: {word}</source>
        <translation>estimated: {word}</translation>
    </message>
    <message>
        <source>1 vraag in de lijst. Niet gevraagd blijft donker in het huis. Het telt wel mee.</source>
        <translation>1 question in the list. Not asked stays dark in the house. It does count.</translation>
    </message>
    <message>
        <source>{count} vragen in de lijst. Niet gevraagd blijft donker in het huis. Het telt wel mee.</source>
        <translation>{count} questions in the list. Not asked stays dark in the house. It does count.</translation>
    </message>
    <message>
        <source>aan {to}</source>
        <translation>to {to}</translation>
    </message>
    <message>
        <source>Wat vragen jullie?</source>
        <translation>What do you ask?</translation>
    </message>
    <message>
        <source>nog {left} van {whole}</source>
        <translation>{left} left of {whole}</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Buiten huis</source>
        <translation>Outside the home</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Alles is gevraagd.</source>
        <translation>Everything has been asked.</translation>
    </message>
    <message>
        <source>Leven</source>
        <translation>Living</translation>
    </message>
    <message>
        <source>Hier leeft het huishouden een jaar met jullie plan. Het is één mogelijk leven.</source>
        <translation>Here the household lives a year with your plan. It is one possible life.</translation>
    </message>
    <message>
        <source>Laat de maanden lopen. In de evaluaties kiezen jullie wat er met elke kaart gebeurt.</source>
        <translation>Let the months run. In the reviews you choose what happens with each card.</translation>
    </message>
    <message>
        <source>Na het jaar volgt een nieuwe ronde, of de terugblik.</source>
        <translation>After the year comes a new round, or you look back.</translation>
    </message>
    <message>
        <source>Een jaar</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>één mogelijk leven</source>
        <translation>one possible life</translation>
    </message>
    <message>
        <source>Laat lopen</source>
        <translation>Let it run</translation>
    </message>
    <message>
        <source>Jaar {round}</source>
        <translation>Year {round}</translation>
    </message>
    <message>
        <source>Welke kamer had je anders verwacht?</source>
        <translation>Which room had you expected otherwise?</translation>
    </message>
    <message>
        <source>Naar welke kamer zou je nog vragen?</source>
        <translation>Which room would you still ask about?</translation>
    </message>
    <message>
        <source>Wie zou hier aan tafel moeten zitten?</source>
        <translation>Who should be at the table here?</translation>
    </message>
    <message>
        <source>Jullie casus blijft bewaard. Straks gaan we verder.</source>
        <translation>Your case is kept. We go on in a moment.</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Een vraag voor iedereen</source>
        <translation>A question for everybody</translation>
    </message>
    <message>
        <source>Het huis aan het begin</source>
        <translation>The house at the beginning</translation>
    </message>
    <message>
        <source>van de {rooms} kamers zijn bekend</source>
        <translation>of the {rooms} rooms are known</translation>
    </message>
    <message>
        <source>van de {rooms} kamers is bekend</source>
        <translation>of the {rooms} rooms is known</translation>
    </message>
    <message>
        <source>Het huis na {months}</source>
        <translation>The house after {months}</translation>
    </message>
    <message>
        <source>van de {rooms} kamers werden lichter</source>
        <translation>of the {rooms} rooms became lighter</translation>
    </message>
    <message>
        <source>van de {rooms} kamers werd lichter</source>
        <translation>of the {rooms} rooms became lighter</translation>
    </message>
    <message>
        <source>{count} bleef gelijk.</source>
        <translation>{count} stayed the same.</translation>
    </message>
    <message>
        <source>{count} bleven gelijk.</source>
        <translation>{count} stayed the same.</translation>
    </message>
    <message>
        <source>{count} werd donkerder.</source>
        <translation>{count} became darker.</translation>
    </message>
    <message>
        <source>{count} werden donkerder.</source>
        <translation>{count} became darker.</translation>
    </message>
    <message>
        <source>{count} is nooit gevraagd.</source>
        <translation>{count} was never asked about.</translation>
    </message>
    <message>
        <source>{count} zijn nooit gevraagd.</source>
        <translation>{count} were never asked about.</translation>
    </message>
    <message>
        <source>Wat niemand vroeg, telt hier niet mee.</source>
        <translation>What nobody asked does not count here.</translation>
    </message>
    <message>
        <source>Deze groep heeft nog geen ja gegeven. Vraag eerst of hun plan op het scherm mag.</source>
        <translation>This group has not said yes. First ask whether their plan may go on the screen.</translation>
    </message>
    <message>
        <source>Van deze groep zijn nog geen bedragen. Wacht tot hun plan klaar is.</source>
        <translation>There are no amounts of this group yet. Wait until their plan is ready.</translation>
    </message>
    <message>
        <source>Dit plan verandert geen bedrag.</source>
        <translation>This plan changes no amount.</translation>
    </message>
    <message>
        <source>Legt het meest bij: {party}.</source>
        <translation>Pays most extra: {party}.</translation>
    </message>
    <message>
        <source>Houdt het meest over: {party}.</source>
        <translation>Has most left over: {party}.</translation>
    </message>
    <message>
        <source>samen, gemiddeld over alle mogelijke levens</source>
        <translation>together, on average over all possible lives</translation>
    </message>
    <message>
        <source>Nu valt er niets te laten lopen.</source>
        <translation>There is nothing to run right now.</translation>
    </message>
    <message>
        <source>Met minder beweging gaan jullie stap voor stap.</source>
        <translation>With less motion you go step by step.</translation>
    </message>
    <message>
        <source>was</source>
        <translation>before</translation>
    </message>
    <message>
        <source>Het jaar in een tabel</source>
        <translation>The year in a table</translation>
    </message>
    <message>
        <source>{title}, over {period}: {words}.</source>
        <translation>{title}, in {period}: {words}.</translation>
    </message>
    <message>
        <source>En dan de rest</source>
        <translation>And then the rest</translation>
    </message>
    <message>
        <source>twintig mogelijke levens met dit plan</source>
        <translation>twenty possible lives with this plan</translation>
    </message>
    <message>
        <source>Hoe het verder kan gaan</source>
        <translation>How it may go on</translation>
    </message>
    <message>
        <source>Naast zonder plan. Vol: beter of goedkoper. Rondje: gelijk. Streep: lager of duurder.</source>
        <translation>Compared with no plan. Filled: better or cheaper. Circle: equal. With a dash: lower or more expensive.</translation>
    </message>
    <message>
        <source>over {period}</source>
        <translation>in {period}</translation>
    </message>
    <message>
        <source>De rest</source>
        <translation>The rest</translation>
    </message>
    <message>
        <source>Kies wat jullie doen, of ga door en laat het rusten.</source>
        <translation>Choose what you do, or go on and let it rest.</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Naar de evaluatie</source>
        <translation>To the review</translation>
    </message>
    <message>
        <source>Typ over wat bij de trainer op het scherm staat. Niemand hoeft een naam of mailadres te geven.</source>
        <translation>Copy what is on the trainer&apos;s screen. Nobody has to give a name or an e-mail address.</translation>
    </message>
    <message>
        <source>Zoekt de trainer op {address}. Dit duurt hooguit een paar tellen.</source>
        <translation>Looking for the trainer at {address}. This takes a few seconds at most.</translation>
    </message>
    <message>
        <source>Jullie doen mee als {name}.</source>
        <translation>You take part as {name}.</translation>
    </message>
    <message>
        <source>Gaat deze laptop stuk? Met deze code gaan jullie verder op een andere. Schrijf hem op.</source>
        <translation>Does this laptop break down? With this code you go on with another one. Write it down.</translation>
    </message>
    <message>
        <source>Speel zoals altijd. Kies na elke ronde in het menu: Bewaar voor de trainer.</source>
        <translation>Play as always. After each round choose in the menu: Save for the trainer.</translation>
    </message>
    <message>
        <source>Dit is de laatste naam.</source>
        <translation>This is the last name.</translation>
    </message>
    <message>
        <source>Doe mee met een les</source>
        <translation>Join a lesson</translation>
    </message>
    <message>
        <source>Code van de les</source>
        <translation>Code of the lesson</translation>
    </message>
    <message>
        <source>Zes tekens.</source>
        <translation>Six characters.</translation>
    </message>
    <message>
        <source>Code van jullie groep</source>
        <translation>Code of your group</translation>
    </message>
    <message>
        <source>Twaalf tekens. Die stond op de andere laptop, bij &apos;De les&apos;.</source>
        <translation>Twelve characters. It was on the other laptop, under &apos;The lesson&apos;.</translation>
    </message>
    <message>
        <source>Wij kijken mee bij een groep en spelen zelf niet</source>
        <translation>We watch a group and do not play ourselves</translation>
    </message>
    <message>
        <source>Verder op een andere laptop: wij deden al mee</source>
        <translation>Go on with another laptop: we took part already</translation>
    </message>
    <message>
        <source>Zonder netwerk: de trainer krijgt straks een bestand</source>
        <translation>Without a network: the trainer gets a file later</translation>
    </message>
    <message>
        <source>Zo heten jullie in deze les</source>
        <translation>This is your name in this lesson</translation>
    </message>
    <message>
        <source>Speel zonder netwerk</source>
        <translation>Play without a network</translation>
    </message>
    <message>
        <source>Doe mee</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Zoekt de trainer</source>
        <translation>Looking for the trainer</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Andere naam (nog {count})</source>
        <translation>Another name ({count} left)</translation>
    </message>
    <message>
        <source>Andere hulp loopt door zoals afgesproken.</source>
        <translation>Other help goes on as agreed.</translation>
    </message>
    <message>
        <source>Naar het volgende moment</source>
        <translation>To the next moment</translation>
    </message>
    <message>
        <source>De terugblik wordt bijgewerkt.</source>
        <translation>The look-back is being updated.</translation>
    </message>
    <message>
        <source>Naar de terugblik</source>
        <translation>On to looking back</translation>
    </message>
    <message>
        <source>Plan ronde {round}</source>
        <translation>Plan round {round}</translation>
    </message>
    <message>
        <source>Evaluatie</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Kaarten om over te beslissen</source>
        <translation>Cards to decide about</translation>
    </message>
    <message>
        <source>Evaluatie in maand {month}</source>
        <translation>Review in month {month}</translation>
    </message>
    <message>
        <source>Wat jullie kiezen, gaat de volgende maand in.</source>
        <translation>What you choose starts next month.</translation>
    </message>
    <message>
        <source>Er loopt nu geen kaart. De gewone hulp gaat door.</source>
        <translation>No card is running now. The usual help goes on.</translation>
    </message>
    <message>
        <source>Er loopt nu geen kaart. De gewone hulp die jullie niet stopten, gaat door.</source>
        <translation>No card is running now. The usual help that you did not stop goes on.</translation>
    </message>
    <message>
        <source>{title}: door jullie gestopt.</source>
        <translation>{title}: stopped by you.</translation>
    </message>
    <message>
        <source>{title}: wat nu?</source>
        <translation>{title}: what now?</translation>
    </message>
    <message>
        <source>{title}: waarom?</source>
        <translation>{title}: why?</translation>
    </message>
    <message>
        <source>geen gebeurtenis</source>
        <translation>no event</translation>
    </message>
    <message>
        <source>geweest</source>
        <translation>past</translation>
    </message>
    <message>
        <source>De maanden</source>
        <translation>The months</translation>
    </message>
    <message>
        <source>Maand {month} van {last}. Evaluatie in maand {moments}.</source>
        <translation>Month {month} of {last}. Review in month {moments}.</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Gebeurtenis</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Wat zij willen</source>
        <translation>What they want</translation>
    </message>
    <message>
        <source>Wat {name} wil</source>
        <translation>What {name} wants</translation>
    </message>
    <message>
        <source>Eén tik. Daarna gaan de maanden lopen. In de terugblik kijken jullie ernaar.</source>
        <translation>One tap, then the months start. You see your choice again when looking back.</translation>
    </message>
    <message>
        <source>Zo staat het nu</source>
        <translation>How things are now</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Kamers die veranderden</source>
        <translation>Rooms that changed</translation>
    </message>
    <message>
        <source>Kamers gaan ook vanzelf wat op en neer.</source>
        <translation>Rooms also go up and down a little by themselves.</translation>
    </message>
    <message>
        <source>Geld, samen</source>
        <translation>Money, together</translation>
    </message>
    <message>
        <source>Alle kamers die jullie kennen staan gelijk.</source>
        <translation>All the rooms you know of are unchanged.</translation>
    </message>
    <message>
        <source>De eerste maand moet nog komen.</source>
        <translation>The first month is still to come.</translation>
    </message>
    <message>
        <source>en nog 1 kamer, zie ‘toon als tabel’</source>
        <translation>and 1 more room, see ‘show as a table’</translation>
    </message>
    <message>
        <source>en nog {rest} kamers, zie ‘toon als tabel’</source>
        <translation>and {rest} more rooms, see ‘show as a table’</translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Na de eerste maand staat hier het gemiddelde over alle levens.</source>
        <translation>After the first month the average over all lives stands here.</translation>
    </message>
    <message>
        <source>Tot en met maand {month}, gemiddeld over alle levens, niet van dit ene leven. Verschil met zonder dit plan.</source>
        <translation>Up to and including month {month}, average over all lives, not of this one life. Difference compared with no plan.</translation>
    </message>
    <message>
        <source>Maand {month}: {title}. {text} {who}: {quote}</source>
        <translation>Month {month}: {title}. {text} {who}: {quote}</translation>
    </message>
    <message>
        <source>Kijk samen terug</source>
        <translation>Look back together</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Maand {month}: een rustige maand.</source>
        <translation>Month {month}: a quiet month.</translation>
    </message>
    <message>
        <source>Maand {month}: geen gebeurtenis, wel een kamer die veranderde.</source>
        <translation>Month {month}: no event, but a room that changed.</translation>
    </message>
    <message>
        <source>Nog niets om te tonen.</source>
        <translation>Nothing to show yet.</translation>
    </message>
    <message>
        <source>Wie betaalt, wie heeft er baat? Na {period}</source>
        <translation>Who pays, who gains? After {period}</translation>
    </message>
    <message>
        <source>Niets gekozen. Kies hierboven een partij, of druk op &apos;Alle partijen&apos;.</source>
        <translation>Nothing chosen. Choose a party above, or press &apos;All parties&apos;.</translation>
    </message>
    <message>
        <source>Bij wie gekozen is, verandert {period} na het begin nog niets in geld.</source>
        <translation>For those chosen, no money has changed yet {period} after the start.</translation>
    </message>
    <message>
        <source>Welke partijen?</source>
        <translation>Which parties?</translation>
    </message>
    <message>
        <source>Alle partijen</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Alleen de publieke kas</source>
        <translation>Only the public purse</translation>
    </message>
    <message>
        <source>Samen ({count} van {all})</source>
        <translation>Together ({count} of {all})</translation>
    </message>
    <message>
        <source>Gemiddeld over alle mogelijke levens, verschil met zonder dit plan. Min is &apos;{pays}&apos;. Afgerond op {amount}.</source>
        <translation>Average over all possible lives, difference compared with no plan. Minus means &apos;{pays}&apos;. Rounded to {amount}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Jullie maken hier één plan voor dit huishouden. Onderaan liggen de kaarten en de lijn.</source>
        <translation>Here you make one plan for this household. The cards and the line are at the bottom.</translation>
    </message>
    <message>
        <source>Per kaart: bespreken, de prijs schatten, op de lijn leggen. Dan voorspellen: de potjes gaan open.</source>
        <translation>For each card: talk it over, estimate the price, put it on the line. Then predict: the jars open.</translation>
    </message>
    <message>
        <source>Enter op een balk past hem aan. Ctrl en een pijl verschuift hem. Enter op een bedrag legt het uit.</source>
        <translation>Enter on a bar changes it. Ctrl and an arrow moves it. Enter on an amount explains it.</translation>
    </message>
    <message>
        <source>Op de lijn gaan pijlen per maand, Page Up en Down per jaar. Shift en een pijl: korter of langer.</source>
        <translation>On the line, arrows go by month, Page Up and Down by year. Shift and an arrow: shorter or longer.</translation>
    </message>
    <message>
        <source>Bewijs A tot en met D: {note}</source>
        <translation>Evidence A to D: {note}</translation>
    </message>
    <message>
        <source>Draagkracht: {note}</source>
        <translation>Capacity: {note}</translation>
    </message>
    <message>
        <source>Zonder eigen potje: {note}</source>
        <translation>Without a jar of their own: {note}</translation>
    </message>
    <message>
        <source>Naar de tafel</source>
        <translation>Go to the table</translation>
    </message>
    <message>
        <source>De twee tijdlijnen als lijst</source>
        <translation>The two timelines as a list</translation>
    </message>
    <message>
        <source>Wanneer begint het?</source>
        <translation>When does it begin?</translation>
    </message>
    <message>
        <source>Deze kaart ligt er sinds maand {month}. Wat geweest is, ligt vast.</source>
        <translation>This card has been there since month {month}. What is past stays as it is.</translation>
    </message>
    <message>
        <source>Hoe lang duurt het?</source>
        <translation>How long does it last?</translation>
    </message>
    <message>
        <source>Hoe intensief?</source>
        <translation>How intensive?</translation>
    </message>
    <message>
        <source>Wie voert het uit?</source>
        <translation>Who carries it out?</translation>
    </message>
    <message>
        <source>Haal van de lijn</source>
        <translation>Take off the line</translation>
    </message>
    <message>
        <source>Bespreek</source>
        <translation>Talk it over</translation>
    </message>
    <message>
        <source>Zet op de lijn</source>
        <translation>Put on the line</translation>
    </message>
    <message>
        <source>Plan A, zoals voorspeld</source>
        <translation>Plan A, as predicted</translation>
    </message>
    <message>
        <source>Plan B, zoals het nu ligt</source>
        <translation>Plan B, as it is now</translation>
    </message>
    <message>
        <source>Voor de laatste wijziging</source>
        <translation>Before the last change</translation>
    </message>
    <message>
        <source>Verander eerst iets aan het plan. Dan liggen er twee naast elkaar.</source>
        <translation>First change something in the plan. Then there are two side by side.</translation>
    </message>
    <message>
        <source>{count} maanden</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>{count} weken</source>
        <translation>{count} weeks</translation>
    </message>
    <message>
        <source>1 uur per maand</source>
        <translation>1 hour a month</translation>
    </message>
    <message>
        <source>{count} uur per maand</source>
        <translation>{count} hours a month</translation>
    </message>
    <message>
        <source>1 punt draagkracht</source>
        <translation>1 point of capacity</translation>
    </message>
    <message>
        <source>{count} punten draagkracht</source>
        <translation>{count} points of capacity</translation>
    </message>
    <message>
        <source>Druk nog een keer op de knop om het toch zo te laten.</source>
        <translation>Press the button once more to leave it this way.</translation>
    </message>
    <message>
        <source>Voor hulp die hier niet ligt. Een eigen kaart heeft een eigen prijs en telt met bewijs D: niemand heeft gemeten wat zij doet.</source>
        <translation>For help that is not here. An own card has its own price and counts with evidence D: nobody has measured what it does.</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Welke kaart?</source>
        <translation>Which card?</translation>
    </message>
    <message>
        <source>Hoe heet de kaart?</source>
        <translation>What is the card called?</translation>
    </message>
    <message>
        <source>Geef de kaart een titel.</source>
        <translation>Give the card a title.</translation>
    </message>
    <message>
        <source>Wat gebeurt er, in één zin?</source>
        <translation>What happens, in one sentence?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld {team}, of iemand anders.</source>
        <translation>For example {team}, or someone else.</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Vul in wie het doet.</source>
        <translation>Fill in who does it.</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Op welke kamer werkt het?</source>
        <translation>Which room does it work on?</translation>
    </message>
    <message>
        <source>Hoeveel doet het hooguit?</source>
        <translation>How much does it do at most?</translation>
    </message>
    <message>
        <source>Wat kost het?</source>
        <translation>What does it cost?</translation>
    </message>
    <message>
        <source>Van laag tot hoog. Schrijf een bedrag zoals 1.500.</source>
        <translation>From low to high. Write an amount like 1,500.</translation>
    </message>
    <message>
        <source>ineens, bij de start</source>
        <translation>at once, at the start</translation>
    </message>
    <message>
        <source>elke maand</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>Is dat ineens of elke maand?</source>
        <translation>Is that at once or every month?</translation>
    </message>
    <message>
        <source>Wie betaalt?</source>
        <translation>Who pays?</translation>
    </message>
    <message>
        <source>Hoe lang is het wachten?</source>
        <translation>How long is the wait?</translation>
    </message>
    <message>
        <source>Hoeveel uur van het team?</source>
        <translation>How many hours of the team?</translation>
    </message>
    <message>
        <source>Wat vraagt het van mensen?</source>
        <translation>What does it ask of people?</translation>
    </message>
    <message>
        <source>Gooi weg</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Maak de kaart</source>
        <translation>Make the card</translation>
    </message>
    <message>
        <source>Deze plannen doen hetzelfde.</source>
        <translation>These plans do the same.</translation>
    </message>
    <message>
        <source>De plannen verschillen in één keuze, en die verklaart alles: {choice}.</source>
        <translation>The plans differ in one choice, and that explains everything: {choice}.</translation>
    </message>
    <message>
        <source>Welke plannen naast elkaar?</source>
        <translation>Which plans side by side?</translation>
    </message>
    <message>
        <source>Dit wordt bijgewerkt.</source>
        <translation>This is being updated.</translation>
    </message>
    <message>
        <source>Kies er twee.</source>
        <translation>Choose two.</translation>
    </message>
    <message>
        <source>Kies minstens twee plannen.</source>
        <translation>Choose at least two plans.</translation>
    </message>
    <message>
        <source>Na {years}, gemiddeld over alle mogelijke levens, verschil met zonder dit plan. De streep en de tweede regel: waar de meeste levens eindigen. Niets wordt één cijfer. Afgerond op {step}.</source>
        <translation>After {years}, on average over all possible lives, difference from without this plan. The line and the second row: where most lives end. Nothing becomes one figure. Rounded to {step}.</translation>
    </message>
    <message>
        <source>Schat eerst: {title}</source>
        <translation>Estimate first: {title}</translation>
    </message>
    <message>
        <source>Kies een bereik waar je voor 8 van de 10 keer op durft te rekenen. Schrijf een bedrag zoals 1.500.</source>
        <translation>Choose a range that you dare to count on 8 times out of 10. Write an amount like 1,500.</translation>
    </message>
    <message>
        <source>Wat kost deze kaart?</source>
        <translation>What does this card cost?</translation>
    </message>
    <message>
        <source>Laat de prijs zien</source>
        <translation>Show the price</translation>
    </message>
    <message>
        <source>De prijs naast jullie schatting</source>
        <translation>The price beside your estimate</translation>
    </message>
    <message>
        <source>Jullie schatting: {guessed}</source>
        <translation>Your estimate: {guessed}</translation>
    </message>
    <message>
        <source>De prijs: {price}</source>
        <translation>The price: {price}</translation>
    </message>
    <message>
        <source>Wat willen jullie meenemen? Alles komt in één map. Het spel zelf bewaart deze documenten niet.</source>
        <translation>What do you want to take along? Everything goes into one folder. The game itself does not keep these documents.</translation>
    </message>
    <message>
        <source>Kies eerst een document.</source>
        <translation>First choose a document.</translation>
    </message>
    <message>
        <source>Wordt gemaakt. Jullie kunnen hier wachten; stoppen mag ook.</source>
        <translation>Being made. You can wait here; you may also stop.</translation>
    </message>
    <message>
        <source>Maak</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Andere map</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <source>wordt gemaakt</source>
        <translation>being made</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stop met maken</source>
        <translation>Stop making</translation>
    </message>
    <message>
        <source>klaar: {name}</source>
        <translation>ready: {name}</translation>
    </message>
    <message>
        <source>klaar: {count} bestanden</source>
        <translation>ready: {count} files</translation>
    </message>
    <message>
        <source>Deze bestanden bestaan al</source>
        <translation>These files are there already</translation>
    </message>
    <message>
        <source>Vervang je ze, dan is wat erin stond weg.</source>
        <translation>If you replace them, what was in them is gone.</translation>
    </message>
    <message>
        <source>Vervang ze</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Laat ze staan</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Het document is klaar.</source>
        <translation>The document is ready.</translation>
    </message>
    <message>
        <source>{count} documenten zijn klaar.</source>
        <translation>{count} documents are ready.</translation>
    </message>
    <message>
        <source>Er is niets vervangen. Wat er al stond, staat er nog.</source>
        <translation>Nothing was replaced. What was there is still there.</translation>
    </message>
    <message>
        <source>{done} van de {wanted} zijn klaar. Bij de andere staat waarom niet.</source>
        <translation>{done} of the {wanted} are ready. The others say why not.</translation>
    </message>
    <message>
        <source>Besproken: {title}</source>
        <translation>Talked over: {title}</translation>
    </message>
    <message>
        <source>{who} knikt en zegt er niets over.</source>
        <translation>{who} nods and says nothing about it.</translation>
    </message>
    <message>
        <source>Zo graag wil {who} dit: {much}</source>
        <translation>How much {who} wants this: {much}</translation>
    </message>
    <message>
        <source>Wat we niet weten: {unknown}</source>
        <translation>What we do not know: {unknown}</translation>
    </message>
    <message>
        <source>Daarna gaan de potjes open. Een voorspelling mag mis zijn. Overslaan kan ook.</source>
        <translation>After that the jars open. A prediction may be wrong. You can also skip it.</translation>
    </message>
    <message>
        <source>Tussen welke bedragen? Bijvoorbeeld −2.000 als zij bijlegt, of 1.500 als zij overhoudt.</source>
        <translation>Between which amounts? For example −2,000 if they pay extra, or 1,500 if they have some left over.</translation>
    </message>
    <message>
        <source>Kies een partij</source>
        <translation>Choose a party</translation>
    </message>
    <message>
        <source>In hoeveel van de 20 levens komt dit uit: “{goal}”</source>
        <translation>In how many of the 20 lives does this come true: “{goal}”</translation>
    </message>
    <message>
        <source>Open de potjes</source>
        <translation>Open the jars</translation>
    </message>
    <message>
        <source>Maak een keuze.</source>
        <translation>Make a choice.</translation>
    </message>
    <message>
        <source>Alle kaarten</source>
        <translation>All cards</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Verder zonder plan?</source>
        <translation>Go on without a plan?</translation>
    </message>
    <message>
        <source>Er ligt nog geen kaart op de lijn. Dan gaat het leven verder zoals het nu gaat.</source>
        <translation>There is no card on the line yet. Then life goes on as it does now.</translation>
    </message>
    <message>
        <source>Ook dat is een keuze. Bij de nabespreking zie je wat die kost, en wie dat merkt.</source>
        <translation>That is a choice too. In the debriefing you see what it costs, and who feels it.</translation>
    </message>
    <message>
        <source>Toch verder zonder plan</source>
        <translation>Go on without a plan all the same</translation>
    </message>
    <message>
        <source>Terug naar het plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Toon de euro&apos;s</source>
        <translation>Show the euros</translation>
    </message>
    <message>
        <source>Verberg de euro&apos;s</source>
        <translation>Hide the euros</translation>
    </message>
    <message>
        <source>Vertel een feit</source>
        <translation>Tell a fact</translation>
    </message>
    <message>
        <source>Laatkomer</source>
        <translation>Late joiner</translation>
    </message>
    <message>
        <source>Speel elkaars partij</source>
        <translation>Play each other&apos;s party</translation>
    </message>
    <message>
        <source>Model speelt de partij</source>
        <translation>Model plays the party</translation>
    </message>
    <message>
        <source>Bestanden halen</source>
        <translation>Fetch files</translation>
    </message>
    <message>
        <source>Vorige fase</source>
        <translation>Previous phase</translation>
    </message>
    <message>
        <source>Voor alle groepen</source>
        <translation>For all groups</translation>
    </message>
    <message>
        <source>{words}, toets {keys}</source>
        <translation>{words}, key {keys}</translation>
    </message>
    <message>
        <source>De les is afgesloten.</source>
        <translation>The lesson has ended.</translation>
    </message>
    <message>
        <source>Eerst begint de les.</source>
        <translation>First the lesson begins.</translation>
    </message>
    <message>
        <source>Er is geen fase hiervoor.</source>
        <translation>There is no phase before this one.</translation>
    </message>
    <message>
        <source>Er is nog niets voorspeld.</source>
        <translation>Nothing has been predicted yet.</translation>
    </message>
    <message>
        <source>Kijk mee</source>
        <translation>Watch along</translation>
    </message>
    <message>
        <source>Wat deze groep doet</source>
        <translation>What this group does</translation>
    </message>
    <message>
        <source>Kijk mee: {group}</source>
        <translation>Watch along: {group}</translation>
    </message>
    <message>
        <source>Kies een groep in de lijst. Hier leest u dan wat zij maken.</source>
        <translation>Choose a group in the list. Here you then read what they make.</translation>
    </message>
    <message>
        <source>Op de lijn</source>
        <translation>On the line</translation>
    </message>
    <message>
        <source>Door u ingebracht</source>
        <translation>Brought in by you</translation>
    </message>
    <message>
        <source>Laat terug</source>
        <translation>Let back</translation>
    </message>
    <message>
        <source>Hulp gedaan</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>Speelt partij</source>
        <translation>Plays party</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>5 min erbij</source>
        <translation>5 more min</translation>
    </message>
    <message>
        <source>Onthul</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Feit</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Zit bij</source>
        <translation>Sits with</translation>
    </message>
    <message>
        <source>Van het bord</source>
        <translation>Off the board</translation>
    </message>
    <message>
        <source>Welke kaarten zie je?</source>
        <translation>Which cards do you see?</translation>
    </message>
    <message>
        <source>ligt op de lijn</source>
        <translation>is on the line</translation>
    </message>
    <message>
        <source>ligt niet op de lijn</source>
        <translation>is not on the line</translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd sinds de potjes open zijn.</source>
        <translation>Nothing has changed yet since the jars opened.</translation>
    </message>
    <message>
        <source>Verder zonder plan</source>
        <translation>Go on without a plan</translation>
    </message>
    <message>
        <source>Wordt bijgewerkt.</source>
        <translation>Being updated.</translation>
    </message>
    <message>
        <source>Speel laatste wijziging af</source>
        <translation>Play the last change</translation>
    </message>
    <message>
        <source>Naast elkaar</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Zorgpad ernaast</source>
        <translation>Pathway beside it</translation>
    </message>
    <message>
        <source>Rol: {role}</source>
        <translation>Role: {role}</translation>
    </message>
    <message>
        <source>1 kaart nog niet besproken</source>
        <translation>1 card not talked over yet</translation>
    </message>
    <message>
        <source>{count} kaarten nog niet besproken</source>
        <translation>{count} cards not talked over yet</translation>
    </message>
    <message>
        <source>Dat is wie wij niet apart volgen. Het telt mee in de som, maar het heeft geen eigen potje.</source>
        <translation>These are the parties we do not follow separately. They count in the sum, but have no jar of their own.</translation>
    </message>
    <message>
        <source>Geld door de tijd</source>
        <translation>Money over time</translation>
    </message>
    <message>
        <source>Samen:</source>
        <translation>Together:</translation>
    </message>
    <message>
        <source>Samen na {years}</source>
        <translation>Together after {years}</translation>
    </message>
    <message>
        <source>Ligt op de lijn.</source>
        <translation>It is on the line.</translation>
    </message>
    <message>
        <source>In {count} van de 20 mogelijke levens, zonder dit plan.</source>
        <translation>In {count} of the 20 possible lives, without this plan.</translation>
    </message>
    <message>
        <source>Leg kaarten op de lijn</source>
        <translation>Put cards on the line</translation>
    </message>
    <message>
        <source>Bespreek ze en schat wat ze kosten.</source>
        <translation>Talk them over and estimate what they cost.</translation>
    </message>
    <message>
        <source>Voorspel één keer</source>
        <translation>Predict once</translation>
    </message>
    <message>
        <source>Wat gebeurt er met het geld?</source>
        <translation>What happens to the money?</translation>
    </message>
    <message>
        <source>De potjes gaan open</source>
        <translation>The jars open</translation>
    </message>
    <message>
        <source>Daarna rekent alles mee.</source>
        <translation>From then on everything counts.</translation>
    </message>
    <message>
        <source>Meer kaarten mag. Bespreek ze en schat wat ze kosten.</source>
        <translation>More cards are fine. Talk them over and estimate what they cost.</translation>
    </message>
    <message>
        <source>hier zijn we</source>
        <translation>we are here</translation>
    </message>
    <message>
        <source>Zo gaat het plan open</source>
        <translation>This is how the plan opens</translation>
    </message>
    <message>
        <source>De potjes zijn nog dicht. Speel verder tot zij open zijn, dan is er een rekenblad.</source>
        <translation>The jars are still closed. Play on until they are open; then there is a workbook.</translation>
    </message>
    <message>
        <source>Van deze casus zijn geen bedragen bewaard. Laat hem eerst opnieuw uitrekenen.</source>
        <translation>No amounts were kept of this case. Have it calculated again first.</translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Nog niet teruggekeken: het plan zoals het er nu ligt.</source>
        <translation>Not looked back yet: the plan as it lies now.</translation>
    </message>
    <message>
        <source>Het plan zoals het werd, bij de terugblik.</source>
        <translation>The plan as it became, at looking back.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>startgetal {seed}, rekenwet {law}, versie {version}</source>
        <translation>starting number {seed}, law {law}, version {version}</translation>
    </message>
    <message>
        <source>Herkomst</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Huis</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Wie zie je in het huis?</source>
        <translation>Who do you see in the house?</translation>
    </message>
    <message>
        <source>Doel {number}: {text} {counts}</source>
        <translation>Goal {number}: {text} {counts}</translation>
    </message>
    <message>
        <source>Doelen van dit huishouden</source>
        <translation>Goals of this household</translation>
    </message>
    <message>
        <source>gemiddeld verschil</source>
        <translation>mean difference</translation>
    </message>
    <message>
        <source>Over hoeveel jaar?</source>
        <translation>Over how many years?</translation>
    </message>
    <message>
        <source>Welke rol nemen jullie?</source>
        <translation>Which role do you take?</translation>
    </message>
    <message>
        <source>Beide rollen kosten iets. Tot jullie naar Aan tafel gaan, kan het nog anders.</source>
        <translation>Both roles cost something. Until you go to At the table, you can still change it.</translation>
    </message>
    <message>
        <source>Jullie rol in dit plan</source>
        <translation>Your role in this plan</translation>
    </message>
    <message>
        <source>Neem deze rol</source>
        <translation>Take this role</translation>
    </message>
    <message>
        <source>{title}, wat het kost en geeft</source>
        <translation>{title}, what it costs and gives</translation>
    </message>
    <message>
        <source>Wat er van deze kaart bekend is</source>
        <translation>What is known of this card</translation>
    </message>
    <message>
        <source>Leg op de lijn</source>
        <translation>Put on the line</translation>
    </message>
    <message>
        <source>lopende hulp telt mee</source>
        <translation>help already running counts</translation>
    </message>
    <message>
        <source>Hoe goed is onderzocht wat deze hulp doet? A is goed onderzocht, D is een schatting van kenners of van dit spel. De zwakste letter van de kaart telt.</source>
        <translation>How well has the effect of this help been studied? A is well studied, D is an estimate by experts or by this game. The weakest letter of the card counts.</translation>
    </message>
    <message>
        <source>Wat alle hulp samen van het huishouden vraagt, in de zwaarste maand. De hulp die al loopt, telt mee.</source>
        <translation>What all help together asks of the household, in the heaviest month. Help already running counts too.</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Vorige kaart</source>
        <translation>Previous card</translation>
    </message>
    <message>
        <source>Volgende kaart</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Pas aan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Schat de prijs</source>
        <translation>Estimate the price</translation>
    </message>
    <message>
        <source>Hier komen de kaarten.</source>
        <translation>The cards come here.</translation>
    </message>
    <message>
        <source>Nog niet besproken met {who}.</source>
        <translation>Not talked over with {who} yet.</translation>
    </message>
    <message>
        <source>Prijs: {price}</source>
        <translation>Price: {price}</translation>
    </message>
    <message>
        <source>Wat zeggen zij</source>
        <translation>What they say</translation>
    </message>
    <message>
        <source>{count} van {of} gevraagd</source>
        <translation>{count} of {of} asked</translation>
    </message>
    <message>
        <source>{words}, te veel tegelijk</source>
        <translation>{words}, too much at once</translation>
    </message>
    <message>
        <source>Draagkracht</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>{count} van {of} uur</source>
        <translation>{count} of {of} hours</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Wat dingen kosten en wie dat betaalt. Elke prijs heeft een bron en een letter voor hoe hard hij is. Bedragen staan in euro&apos;s van één jaar.</source>
        <translation>What things cost and who pays for them. Every price has a source and a letter for how firm it is. Amounts are in euros of one year.</translation>
    </message>
    <message>
        <source>Leerverslag en bewijs van deelname</source>
        <translation>Learning report and proof of participation</translation>
    </message>
    <message>
        <source>Gemaakt met €ffect, een oefening met een huishouden op papier.</source>
        <translation>Made with €ffect, an exercise with a household on paper.</translation>
    </message>
    <message>
        <source>{count} huishoudens</source>
        <translation>{count} households</translation>
    </message>
    <message>
        <source>De naam</source>
        <translation>The name</translation>
    </message>
    <message>
        <source>Het accreditatie-ID</source>
        <translation>The accreditation ID</translation>
    </message>
    <message>
        <source>De naam van wie begeleidt</source>
        <translation>The name of who guides</translation>
    </message>
    <message>
        <source>{field} is te lang. Houd het bij {count} tekens.</source>
        <translation>{field} is too long. Keep it to {count} characters.</translation>
    </message>
    <message>
        <source>niet opgegeven</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Bewijs van deelname</source>
        <translation>Proof of participation</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Netto tijd</source>
        <translation>Net time</translation>
    </message>
    <message>
        <source>Begeleid door</source>
        <translation>Guided by</translation>
    </message>
    <message>
        <source>Wat is er gespeeld</source>
        <translation>What was played</translation>
    </message>
    <message>
        <source>Casus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Zwaarte</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hoe ver</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Leefgebieden</source>
        <translation>Life domains</translation>
    </message>
    <message>
        <source>niet te meten</source>
        <translation>cannot be measured</translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{count} minuten</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>{hours} uur en {rest} minuten ({minutes})</source>
        <translation>{hours} h and {rest} min ({minutes})</translation>
    </message>
    <message>
        <source>De momenten in dit bestand zeggen niet hoe lang er is gespeeld.</source>
        <translation>The moments in this file do not say how long was played.</translation>
    </message>
    <message>
        <source>Netto tijd is de tijd tussen keuzes en bladzijden in het spel. Gebeurde er langer dan {limit} minuten niets, dan was het pauze (spelaanname).</source>
        <translation>Net time is the time between choices and pages in the game. When nothing happened for more than {limit} minutes, it was a break (game assumption).</translation>
    </message>
    <message>
        <source>Er is in één keer gespeeld.</source>
        <translation>It was played in one go.</translation>
    </message>
    <message>
        <source>Er is in {count} keer gespeeld.</source>
        <translation>It was played in {count} goes.</translation>
    </message>
    <message>
        <source>Praten zonder het spel telt hier niet mee. Dat kan wie begeleidt erbij schrijven.</source>
        <translation>Talking without the game does not count here. Who guides can add that.</translation>
    </message>
    <message>
        <source>Waaraan is gewerkt</source>
        <translation>What was worked on</translation>
    </message>
    <message>
        <source>In deze casus staan geen leerdoelen. De leefgebieden staan hierboven.</source>
        <translation>This case has no learning goals. The life domains stand above.</translation>
    </message>
    <message>
        <source>Nog geen stap is afgerond. De leerdoelen volgen bij verder spelen.</source>
        <translation>No step has been finished yet. The learning goals follow when you play on.</translation>
    </message>
    <message>
        <source>Leerdoelen en competenties</source>
        <translation>Learning goals and competences</translation>
    </message>
    <message>
        <source>Leerdoel</source>
        <translation>Learning goal</translation>
    </message>
    <message>
        <source>Competentie</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Nog niet geoefend: {goals}</source>
        <translation>Not practised yet: {goals}</translation>
    </message>
    <message>
        <source>Competenties uit: {sources}.</source>
        <translation>Competences from: {sources}.</translation>
    </message>
    <message>
        <source>Eigen reflectie</source>
        <translation>Own reflection</translation>
    </message>
    <message>
        <source>Er is in de terugblik niets opgeschreven. Schrijf hier zelf wat je meeneemt.</source>
        <translation>Nothing was written down in Looking back. Write here yourself what you take along.</translation>
    </message>
    <message>
        <source>Het register beslist over punten</source>
        <translation>The register decides about points</translation>
    </message>
    <message>
        <source>Dit verslag laat zien wat je deed. Het geeft geen punten en belooft er geen.</source>
        <translation>This report shows what you did. It gives no points and promises none.</translation>
    </message>
    <message>
        <source>Je eigen register bepaalt of dit telt, voor hoeveel, en of het scholing of reflectie is.</source>
        <translation>Your own register decides whether this counts, for how much, and whether it is training or reflection.</translation>
    </message>
    <message>
        <source>Ondertekening</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Datum en handtekening deelnemer: {name}</source>
        <translation>Date and signature of participant: {name}</translation>
    </message>
    <message>
        <source>Datum en handtekening begeleider: {name}</source>
        <translation>Date and signature of guide: {name}</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Leeswijzer</source>
        <translation>Read me</translation>
    </message>
    <message>
        <source>Aannames</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Prijzen</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Zonder plan per maand</source>
        <translation>Without plan per month</translation>
    </message>
    <message>
        <source>Met plan per maand</source>
        <translation>With plan per month</translation>
    </message>
    <message>
        <source>Discontofactoren</source>
        <translation>Discount factors</translation>
    </message>
    <message>
        <source>Bedragen per regel</source>
        <translation>Amounts per line</translation>
    </message>
    <message>
        <source>Samenleving per maand</source>
        <translation>Society per month</translation>
    </message>
    <message>
        <source>Per partij</source>
        <translation>Per party</translation>
    </message>
    <message>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Gevoeligheid</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Pijl omhoog en omlaag kiest een prijs. Rechts staat wat ervan bekend is.</source>
        <translation>Arrow up and down chooses a price. What is known of it is on the right.</translation>
    </message>
    <message>
        <source>{grade}, eigen</source>
        <translation>{grade}, own</translation>
    </message>
    <message>
        <source>Wat van deze prijs bekend is</source>
        <translation>What is known of this price</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een korter woord.</source>
        <translation>Nothing found. Try a shorter word.</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Zoek een prijs, een partij of een bron</source>
        <translation>Search for a price, a party or a source</translation>
    </message>
    <message>
        <source>Alle leefgebieden</source>
        <translation>All life domains</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Eigen prijzen kiezen</source>
        <translation>Choose own prices</translation>
    </message>
    <message>
        <source>Weer de landelijke prijzen</source>
        <translation>Back to the national prices</translation>
    </message>
    <message>
        <source>{count} prijzen</source>
        <translation>{count} prices</translation>
    </message>
    <message>
        <source>1 prijs</source>
        <translation>1 price</translation>
    </message>
    <message>
        <source>{found} van {all}</source>
        <translation>{found} of {all}</translation>
    </message>
    <message>
        <source>kies een partij</source>
        <translation>choose a party</translation>
    </message>
    <message>
        <source>Zo breed dat het bedrag er 8 van de 10 keer in ligt.</source>
        <translation>Wide enough to hold the amount 8 times out of 10.</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Vraag {number} van {count}</source>
        <translation>Question {number} of {count}</translation>
    </message>
    <message>
        <source>Vul laag en hoog in, kies wie betaalt, of sla de vraag over.</source>
        <translation>Fill in low and high, choose who pays, or skip the question.</translation>
    </message>
    <message>
        <source>Kies een partij, of sla de vraag over.</source>
        <translation>Choose a party, or skip the question.</translation>
    </message>
    <message>
        <source>Hier schat je wat hulp en problemen kosten, wie dat betaalt en wie er baat bij heeft.</source>
        <translation>Here you estimate what help and problems cost, who pays for them and who gains.</translation>
    </message>
    <message>
        <source>Geef bij een bedrag een bereik. Na elke vraag zie je het antwoord, met bron en uitleg.</source>
        <translation>For an amount, give a range. After each question you see the answer, with its source and why.</translation>
    </message>
    <message>
        <source>Na twaalf vragen zie je hoe vaak je goed zat. Dat blijft alleen bewaard in je eigen leerdossier.</source>
        <translation>After twelve questions you see how often you were right. That is kept only in your own learner file.</translation>
    </message>
    <message>
        <source>Vraag {number} van {count}. {text}</source>
        <translation>Question {number} of {count}. {text}</translation>
    </message>
    <message>
        <source>Er loopt geen klok mee.</source>
        <translation>There is no clock running.</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nog een ronde</source>
        <translation>Another round</translation>
    </message>
    <message>
        <source>Ieder heeft een eigen bestand. Kies hier wat er in dat van jou komt. Heb je er nog geen, geef het dan een nieuwe naam. Daarna kan de volgende dat doen.</source>
        <translation>Everybody has a file of their own. Choose here what goes into yours. If you have none yet, give it a new name. After that the next person can.</translation>
    </message>
    <message>
        <source>De casus gaat mee: de doelen, wat er is geschat en wat het werd. Over het huishouden verder niets.</source>
        <translation>The case goes along: the goals, what was estimated and how it turned out. Nothing else about the household.</translation>
    </message>
    <message>
        <source>Onder welke letter schatte jij?</source>
        <translation>Under which letter did you estimate?</translation>
    </message>
    <message>
        <source>met de groep</source>
        <translation>with the group</translation>
    </message>
    <message>
        <source>Mijn eigen casus gaat mee: {text}</source>
        <translation>My own case goes along: {text}</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kies je bestand</source>
        <translation>Choose your file</translation>
    </message>
    <message>
        <source>Bewaard in &apos;{file}&apos;. Is er nog iemand? Die kiest nu een eigen bestand.</source>
        <translation>Kept in &apos;{file}&apos;. Is there someone else? They now choose a file of their own.</translation>
    </message>
    <message>
        <source>Naar de uitkomst</source>
        <translation>To the result</translation>
    </message>
    <message>
        <source>Volgende vraag</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Schat eerst zelf. Het gaat niet om precies, het gaat om de orde van grootte.</source>
        <translation>First make your own estimate. It need not be exact; the order of magnitude is what matters.</translation>
    </message>
    <message>
        <source>Denk daarna aan wie het betaalt. Dat is vaak een ander dan wie er iets van merkt.</source>
        <translation>Then think of who pays for it. Often that is not the one who notices it.</translation>
    </message>
    <message>
        <source>Het antwoord komt uit de prijslijst, met de bron en met hoe hard het getal is.</source>
        <translation>The answer comes from the price list, with its source and how firm the number is.</translation>
    </message>
    <message>
        <source>Zonder leerdossier is deze ronde weg als je sluit. Een dossier is een bestand van jou alleen.</source>
        <translation>Without a learner file this round is gone when you close. A learner file is yours alone.</translation>
    </message>
    <message>
        <source>jullie</source>
        <translation>you</translation>
    </message>
    <message>
        <source>lijst</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Wat de lijst zegt</source>
        <translation>What the list says</translation>
    </message>
    <message>
        <source>Open in de prijslijst</source>
        <translation>Open in the price list</translation>
    </message>
    <message>
        <source>Hier komt het antwoord, zodra jullie hebben geschat.</source>
        <translation>The answer comes here, once you have made an estimate.</translation>
    </message>
    <message>
        <source>Zo schatten jullie</source>
        <translation>How you estimated</translation>
    </message>
    <message>
        <source>geen cijfer, wel een maat</source>
        <translation>not a mark, but a measure</translation>
    </message>
    <message>
        <source>Hoe zeker waren jullie?</source>
        <translation>How sure were you?</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>De twaalf antwoorden</source>
        <translation>The twelve answers</translation>
    </message>
    <message>
        <source>Deze ronde staat in &apos;{dossier}&apos;.</source>
        <translation>This round is in &apos;{dossier}&apos;.</translation>
    </message>
    <message>
        <source>&apos;{dossier}&apos; is open. Bewaar de ronde om later te vergelijken.</source>
        <translation>&apos;{dossier}&apos; is open. Save the round to compare later.</translation>
    </message>
    <message>
        <source>Bewaar in dit dossier</source>
        <translation>Save in this file</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>In het bereik</source>
        <translation>In the range</translation>
    </message>
    <message>
        <source>Ernaast</source>
        <translation>Outside it</translation>
    </message>
    <message>
        <source>Betaler</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Wie baat heeft</source>
        <translation>Who gains</translation>
    </message>
    <message>
        <source>Als-dan-plan</source>
        <translation>If-then plan</translation>
    </message>
    <message>
        <source>Eigen regel</source>
        <translation>Own line</translation>
    </message>
    <message>
        <source>Eigen casus</source>
        <translation>Own case</translation>
    </message>
    <message>
        <source>Als: {words}</source>
        <translation>If: {words}</translation>
    </message>
    <message>
        <source>Dan: {words}</source>
        <translation>Then: {words}</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>week {week}</translation>
    </message>
    <message>
        <source>was op {day}</source>
        <translation>was on {day}</translation>
    </message>
    <message>
        <source>Gelukt in dit leven.</source>
        <translation>Reached in this life.</translation>
    </message>
    <message>
        <source>Niet gelukt in dit leven.</source>
        <translation>Not reached in this life.</translation>
    </message>
    <message>
        <source>1 casus</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{count} casussen</source>
        <translation>{count} cases</translation>
    </message>
    <message>
        <source>1 prijzenronde</source>
        <translation>1 price round</translation>
    </message>
    <message>
        <source>{count} prijzenrondes</source>
        <translation>{count} price rounds</translation>
    </message>
    <message>
        <source>1 eigen tekst</source>
        <translation>1 text of one&apos;s own</translation>
    </message>
    <message>
        <source>{count} eigen teksten</source>
        <translation>{count} texts of one&apos;s own</translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Kijk eerst: een paar korte momenten uit een gewone maand in dit huishouden.</source>
        <translation>Look first: a few short moments from an ordinary month in this household.</translation>
    </message>
    <message>
        <source>Lees ook hoe het signaal binnenkwam en wie er meegaat.</source>
        <translation>Also read how the signal came in and who goes along.</translation>
    </message>
    <message>
        <source>Daarna schuiven jullie bij hen aan. Een ander duo kiezen mag tot de eerste vraag.</source>
        <translation>After that you join them. You can choose another pair until the first question.</translation>
    </message>
    <message>
        <source>{names} gaan mee.</source>
        <translation>{names} go along.</translation>
    </message>
    <message>
        <source>{seen} van {count} momenten gezien</source>
        <translation>{seen} of {count} moments seen</translation>
    </message>
    <message>
        <source>Naar de {place}</source>
        <translation>To the {place}</translation>
    </message>
    <message>
        <source>Kijk eerst</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>moment {number} van {count} · over {name}</source>
        <translation>moment {number} of {count} · about {name}</translation>
    </message>
    <message>
        <source>Dit is het eerste moment.</source>
        <translation>This is the first moment.</translation>
    </message>
    <message>
        <source>Dit was het laatste moment.</source>
        <translation>This was the last moment.</translation>
    </message>
    <message>
        <source>moment {number} van {count}, {seen} gezien</source>
        <translation>moment {number} of {count}, {seen} seen</translation>
    </message>
    <message>
        <source>Zo kwam het binnen</source>
        <translation>How it came in</translation>
    </message>
    <message>
        <source>Wie gaan er mee</source>
        <translation>Who goes along</translation>
    </message>
    <message>
        <source>De afspraak</source>
        <translation>The appointment</translation>
    </message>
    <message>
        <source>Wie gaan er mee?</source>
        <translation>Who goes along?</translation>
    </message>
    <message>
        <source>Ieder ziet iets anders en mist iets anders. Na de eerste vraag kan wisselen niet meer.</source>
        <translation>Each of them sees something different and misses something different. After the first question you cannot change the pair any more.</translation>
    </message>
    <message>
        <source>Deze twee gaan mee</source>
        <translation>These two go along</translation>
    </message>
    <message>
        <source>Help een huishouden verder, en zie wie betaalt, wie er baat bij heeft, en wanneer.</source>
        <translation>Help a household forward, and see who pays, who gains, and when.</translation>
    </message>
    <message>
        <source>Maak samen één plan voor één huishouden. Praat eerst, reken daarna.</source>
        <translation>Make one plan together for one household. Talk first, count later.</translation>
    </message>
    <message>
        <source>Zie wat het plan bij elke partij doet, in 20 mogelijke levens.</source>
        <translation>See what the plan does for every party, in 20 possible lives.</translation>
    </message>
    <message>
        <source>Krijg de partijen mee die moeten betalen of meebewegen.</source>
        <translation>Win over the parties that must pay or make room.</translation>
    </message>
    <message>
        <source>Huishoudens worden klaargezet</source>
        <translation>Households are being made ready</translation>
    </message>
    <message>
        <source>Een ogenblik. Dit gaat open zodra alles klaarstaat.</source>
        <translation>One moment. This opens as soon as everything is ready.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hier kies je een huishouden om mee te spelen.</source>
        <translation>Here you choose a household to play with.</translation>
    </message>
    <message>
        <source>Was je al bezig? Dan ga je verder waar je was. Een casus die klaar is, lees je bij Terugkijken.</source>
        <translation>Already started? Then carry on where you left off. You can read a finished case under Look back.</translation>
    </message>
    <message>
        <source>Daarna volgen zeven stappen, van aanmelding tot terugblik.</source>
        <translation>Then seven steps follow, from referral to looking back.</translation>
    </message>
    <message>
        <source>Het huishouden &apos;{title}&apos; kan niet open. {problem}</source>
        <translation>The household &apos;{title}&apos; cannot be opened. {problem}</translation>
    </message>
    <message>
        <source>Er zijn geen huishoudens gevonden. Installeer €ffect opnieuw.</source>
        <translation>No households were found. Install €ffect again.</translation>
    </message>
    <message>
        <source>Begin met een huishouden</source>
        <translation>Begin with a household</translation>
    </message>
    <message>
        <source>Alles blijft op deze computer. Er is geen netwerk nodig.</source>
        <translation>Everything stays on this computer. No network is needed.</translation>
    </message>
    <message>
        <source>Prijzenronde, 10 minuten</source>
        <translation>Price round, 10 minutes</translation>
    </message>
    <message>
        <source>1 casus die klaar is</source>
        <translation>1 case that is done</translation>
    </message>
    <message>
        <source>{past} casussen die klaar zijn</source>
        <translation>{past} cases that are done</translation>
    </message>
    <message>
        <source>Terugkijken: {count}</source>
        <translation>Look back: {count}</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Stap {number} van {count}: {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{date}, {hour}.{minute:02d} uur</source>
        <translation>{date}, {hour}:{minute:02d}</translation>
    </message>
    <message>
        <source>{spent} min</source>
        <translation>{spent} min</translation>
    </message>
    <message>
        <source>{spent} minuten</source>
        <translation>{spent} minutes</translation>
    </message>
    <message>
        <source>De teksten van dit huishouden zijn in het Nederlands.</source>
        <translation>The texts of this household are in Dutch.</translation>
    </message>
    <message>
        <source>Een deel van de teksten van dit huishouden is in het Nederlands.</source>
        <translation>Some of the texts of this household are in Dutch.</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>deels Nederlands</source>
        <translation>partly Dutch</translation>
    </message>
    <message>
        <source>Begin hier</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Al gespeeld</source>
        <translation>Played</translation>
    </message>
    <message>
        <source>Speel: {spoken}</source>
        <translation>Play: {spoken}</translation>
    </message>
    <message>
        <source>Ga verder waar je was</source>
        <translation>Carry on where you left off</translation>
    </message>
    <message>
        <source>Ga verder waar je was: {title}. {where}</source>
        <translation>Carry on where you left off: {title}. {where}</translation>
    </message>
    <message>
        <source>Kies een casus. Je ziet de nabespreking zoals jullie die achterlieten.</source>
        <translation>Choose a case. You see the debrief as you left it.</translation>
    </message>
    <message>
        <source>Kijk terug: {title}. {when}</source>
        <translation>Look back: {title}. {when}</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; van {when} kan niet open. {why}</source>
        <translation>&apos;{title}&apos; of {when} cannot be opened. {why}</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; kan niet open. {why}</source>
        <translation>&apos;{title}&apos; cannot be opened. {why}</translation>
    </message>
    <message>
        <source>Een rijtjeshuis in de avond. In zes kamers brandt licht, één kamer is nog donker.</source>
        <translation>A terraced house in the evening. Six rooms are lit, one room is still dark.</translation>
    </message>
    <message>
        <source>Een straat in de avond</source>
        <translation>A street in the evening</translation>
    </message>
    <message>
        <source>Beeld</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Het huishouden is hetzelfde. Wat er op tafel ligt, verschilt.</source>
        <translation>The household is the same. What is on the table differs.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Verdieping</source>
        <translation>In depth</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Hooguit acht kaarten om te leggen, naast hulp om te stoppen. Twee partijen aan tafel. Goed voor de eerste keer.</source>
        <translation>At most eight cards to lay, besides help to stop. Two parties at the table. Good for the first time.</translation>
    </message>
    <message>
        <source>Alle kaarten en drie partijen. Meer keus, dus meer overleg.</source>
        <translation>All cards and three parties. More choice, so more to talk about.</translation>
    </message>
    <message>
        <source>Alles open, drie rondes, eigen kaarten. Een deel van het dossier ontbreekt.</source>
        <translation>Everything open, three rounds, own cards. A part of the file is missing.</translation>
    </message>
    <message>
        <source>ongeveer {minutes:.0f} minuten</source>
        <translation>about {minutes:.0f} minutes</translation>
    </message>
    <message>
        <source>{title}: hoe zwaar willen jullie spelen?</source>
        <translation>{title}: at which level do you want to play?</translation>
    </message>
    <message>
        <source>Wissel van stoel</source>
        <translation>Swap chairs</translation>
    </message>
    <message>
        <source>Leg voorstel op tafel</source>
        <translation>Make this proposal</translation>
    </message>
    <message>
        <source>Stop dit gesprek</source>
        <translation>Stop this talk</translation>
    </message>
    <message>
        <source>Naar Leven</source>
        <translation>On to Living</translation>
    </message>
    <message>
        <source>Voor sommige kaarten is een ja van een ander nodig. Dat regelen jullie hier.</source>
        <translation>Some cards need a yes from someone else. You arrange that here.</translation>
    </message>
    <message>
        <source>Kies wat jullie vragen, geven en laten zien, en waarom het mag. Jullie hebben drie beurten.</source>
        <translation>Choose what you ask, give and show, and why it is allowed. You have three turns.</translation>
    </message>
    <message>
        <source>Een nee heeft altijd een reden die te weten was. Lees die en pas het voorstel aan.</source>
        <translation>A no always has a reason that could have been known. Read it and change the proposal.</translation>
    </message>
    <message>
        <source>Praat met {person}</source>
        <translation>Talk to {person}</translation>
    </message>
    <message>
        <source>Kies eerst wat jullie vragen.</source>
        <translation>First choose what you ask.</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>nog {left}</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>Antwoord duurt</source>
        <translation>Answer takes</translation>
    </message>
    <message>
        <source>Gezag</source>
        <translation>Credibility</translation>
    </message>
    <message>
        <source>Met wie praten jullie?</source>
        <translation>Who do you talk to?</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Zij zeiden ja.</source>
        <translation>They said yes.</translation>
    </message>
    <message>
        <source>wat jullie over hen weten</source>
        <translation>what you know</translation>
    </message>
    <message>
        <source>{person} zegt {word}: {voice}</source>
        <translation>{person} says {word}: {voice}</translation>
    </message>
    <message>
        <source>Geen kaart op de lijn wacht op hen.</source>
        <translation>No card on the line waits for them.</translation>
    </message>
    <message>
        <source>{titles} wacht op hen.</source>
        <translation>{titles} waits for them.</translation>
    </message>
    <message>
        <source>{titles} wachten op hen.</source>
        <translation>{titles} wait for them.</translation>
    </message>
    <message>
        <source>Nog geen voorstel op tafel. Kies wat jullie vragen, geven en laten zien.</source>
        <translation>No proposal on the table yet. Choose what you ask, give and show.</translation>
    </message>
    <message>
        <source>Jullie plan heeft hun ja niet nodig: er is nu niets te vragen. Ga verder, of ga terug met Ongedaan maken en leg eerst een kaart die op hen wacht.</source>
        <translation>Your plan does not need their yes: there is nothing to ask now. Go on, or go back with Undo and first lay a card that waits for them.</translation>
    </message>
    <message>
        <source>Jullie legden geen kaart: er is nu niets te vragen. Ga verder, of ga terug met Ongedaan maken en leg eerst een kaart.</source>
        <translation>You laid no card: there is nothing to ask now. Go on, or go back with Undo and lay a card first.</translation>
    </message>
    <message>
        <source>Beurt {number}</source>
        <translation>Turn {number}</translation>
    </message>
    <message>
        <source>Deze beurt is niet gebruikt.</source>
        <translation>This turn was not used.</translation>
    </message>
    <message>
        <source>Deze beurt is nog over.</source>
        <translation>This turn is still left.</translation>
    </message>
    <message>
        <source>In gesprek met {who}</source>
        <translation>Talking to {who}</translation>
    </message>
    <message>
        <source>Dit gesprek is gestopt. Er is niets afgesproken.</source>
        <translation>This talk has stopped. Nothing was agreed.</translation>
    </message>
    <message>
        <source>Antwoord op beurt {number}, {place}</source>
        <translation>Answer to turn {number}, {place}</translation>
    </message>
    <message>
        <source>Antwoord op beurt {number}</source>
        <translation>Answer to turn {number}</translation>
    </message>
    <message>
        <source>Dit gesprek is klaar en het werd geen ja. Er is niets afgesproken.</source>
        <translation>This talk is over and it did not become a yes. Nothing has been agreed.</translation>
    </message>
    <message>
        <source>Dit gesprek is klaar. Hier kwam geen ja op; wat eerder is afgesproken, blijft.</source>
        <translation>This talk is over. There was no yes to this; what was agreed before, stays.</translation>
    </message>
    <message>
        <source>Reden: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Nog nodig: {wanted}.</source>
        <translation>Still needed: {wanted}.</translation>
    </message>
    <message>
        <source>Dit kon je weten: {knowable}</source>
        <translation>This could have been known: {knowable}</translation>
    </message>
    <message>
        <source>Nog niet getoond: {titles}.</source>
        <translation>Not shown yet: {titles}.</translation>
    </message>
    <message>
        <source>Afgesproken: {words}.</source>
        <translation>Agreed: {words}.</translation>
    </message>
    <message>
        <source>Zij rekenen het na: bij de volgende beurt, en voor zij tekenen. Wat niet klopt, kost gezag.</source>
        <translation>They check it: at the next turn, and before they sign. What is not right costs credibility.</translation>
    </message>
    <message>
        <source>Wie daar zit mag meer. Wat het waard is en hoe het uit te leggen is, telt daar net zo goed.</source>
        <translation>Whoever sits there is allowed to do more. What it is worth and how it can be explained count there just as much.</translation>
    </message>
    <message>
        <source>Deze zin weegt niet mee in hun antwoord. Hij komt terug in de nabespreking.</source>
        <translation>This sentence does not count in their answer. It comes back in the debrief.</translation>
    </message>
    <message>
        <source>Dit bedrag is te groot. Blijf onder de 1 miljoen.</source>
        <translation>This amount is too large. Stay below 1 million.</translation>
    </message>
    <message>
        <source>Welk bedrag noemen jullie?</source>
        <translation>Which amount do you name?</translation>
    </message>
    <message>
        <source>Wij noemen</source>
        <translation>We name</translation>
    </message>
    <message>
        <source>Een eigen bedrag</source>
        <translation>An amount of our own</translation>
    </message>
    <message>
        <source>Eigen bedrag in euro</source>
        <translation>Own amount in euros</translation>
    </message>
    <message>
        <source>Noem dit bedrag</source>
        <translation>Name this amount</translation>
    </message>
    <message>
        <source>Jullie eigen zin</source>
        <translation>Your own sentence</translation>
    </message>
    <message>
        <source>Hoe zeg je het aan tafel? Schrijf geen echte namen of nummers.</source>
        <translation>How do you say it at the table? Do not write real names or numbers.</translation>
    </message>
    <message>
        <source>Onze zin</source>
        <translation>Our sentence</translation>
    </message>
    <message>
        <source>Bewaar de zin</source>
        <translation>Keep the sentence</translation>
    </message>
    <message>
        <source>Naar: {name}?</source>
        <translation>To: {name}?</translation>
    </message>
    <message>
        <source>Dit kost: {cost}.</source>
        <translation>This costs: {cost}.</translation>
    </message>
    <message>
        <source>Blijf hier</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Vraag het hoger</source>
        <translation>Ask higher up</translation>
    </message>
    <message>
        <source>Als het hier niet lukt</source>
        <translation>If it does not work here</translation>
    </message>
    <message>
        <source>Wat dit voor hen betekent</source>
        <translation>What this means for them</translation>
    </message>
    <message>
        <source>Zonder kaarten op de lijn verandert er voor hen niets.</source>
        <translation>Without cards on the line nothing changes for them.</translation>
    </message>
    <message>
        <source>Als zij ja zeggen.</source>
        <translation>If they say yes.</translation>
    </message>
    <message>
        <source>Ons voorstel</source>
        <translation>Our proposal</translation>
    </message>
    <message>
        <source>Wat hen bewoog</source>
        <translation>What moved them</translation>
    </message>
    <message>
        <source>Eigen zin</source>
        <translation>Own sentence</translation>
    </message>
    <message>
        <source>Eigen zin, klaar</source>
        <translation>Own sentence, done</translation>
    </message>
    <message>
        <source>Na het gesprek</source>
        <translation>After the talk</translation>
    </message>
    <message>
        <source>Wat jullie lieten zien</source>
        <translation>What you showed</translation>
    </message>
    <message>
        <source>in jullie volgorde</source>
        <translation>in your order</translation>
    </message>
    <message>
        <source>deed met de verwachting</source>
        <translation>did to the expectation</translation>
    </message>
    <message>
        <source>Gemiddeld is over alle volgordes. Beide kolommen tellen op tot hetzelfde verschil.</source>
        <translation>Average is over all orders. Both columns add up to the same difference.</translation>
    </message>
    <message>
        <source>Daarbij kwam wat jullie gaven: {given}.</source>
        <translation>What you gave came on top of that: {given}.</translation>
    </message>
    <message>
        <source>{title}: {in_order} in jullie volgorde, gemiddeld {average}</source>
        <translation>{title}: {in_order} in your order, average {average}</translation>
    </message>
    <message>
        <source>Te weten via: {knowable}</source>
        <translation>Can be known from: {knowable}</translation>
    </message>
    <message>
        <source>Wij vragen</source>
        <translation>We ask</translation>
    </message>
    <message>
        <source>Wij geven</source>
        <translation>We give</translation>
    </message>
    <message>
        <source>Wij laten zien</source>
        <translation>We show</translation>
    </message>
    <message>
        <source>al getoond, telt mee</source>
        <translation>shown before, counts</translation>
    </message>
    <message>
        <source>lag op tafel</source>
        <translation>was on the table</translation>
    </message>
    <message>
        <source>lag niet op tafel</source>
        <translation>was not on the table</translation>
    </message>
    <message>
        <source>Ander bedrag</source>
        <translation>Another amount</translation>
    </message>
    <message>
        <source>Wat je kunt kiezen</source>
        <translation>What you can choose</translation>
    </message>
    <message>
        <source>Waarom het mag</source>
        <translation>Why it is allowed</translation>
    </message>
    <message>
        <source>Dit verandert niets in jullie casus. Het antwoord van de partij volgt dezelfde regel als aan tafel.</source>
        <translation>This changes nothing in your case. The answer of the party follows the same rule as at the table.</translation>
    </message>
    <message>
        <source>Wissel van stoel: jullie zijn {person}</source>
        <translation>Swap chairs: you are {person}</translation>
    </message>
    <message>
        <source>Wat antwoord je?</source>
        <translation>What do you answer?</translation>
    </message>
    <message>
        <source>Wat houdt je het eerst tegen?</source>
        <translation>What holds you back first?</translation>
    </message>
    <message>
        <source>Terug naar onze stoel</source>
        <translation>Back to our chair</translation>
    </message>
    <message>
        <source>De andere groep leest jullie antwoord naast dat van het model. In hun casus telt het model. Voor jullie eigen casus verandert niets.</source>
        <translation>The other group reads your answer beside that of the model. In their case the model counts. For your own case nothing changes.</translation>
    </message>
    <message>
        <source>Jullie antwoord is verstuurd. Hier komt zo wat het model zegt.</source>
        <translation>Your answer was sent. What the model says comes here in a moment.</translation>
    </message>
    <message>
        <source>Jullie antwoord gaat mee zodra er weer verbinding is. Speel gewoon verder.</source>
        <translation>Your answer goes along once there is a connection again. Just play on.</translation>
    </message>
    <message>
        <source>Jullie zijn nu {person}</source>
        <translation>You are {person} now</translation>
    </message>
    <message>
        <source>Niet op dit moment</source>
        <translation>Not at this moment</translation>
    </message>
    <message>
        <source>Geef antwoord</source>
        <translation>Give the answer</translation>
    </message>
    <message>
        <source>Zeg het in een zin (mag leeg blijven)</source>
        <translation>Say it in a sentence (may stay empty)</translation>
    </message>
    <message>
        <source>Terug naar onze casus</source>
        <translation>Back to our case</translation>
    </message>
    <message>
        <source>Jouw stoel</source>
        <translation>Your chair</translation>
    </message>
    <message>
        <source>Hun voorstel</source>
        <translation>Their offer</translation>
    </message>
    <message>
        <source>Wat er gezegd wordt</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Leg uit: hoe komt dit getal?</source>
        <translation>Explain: where does this number come from?</translation>
    </message>
    <message>
        <source>{domain}: {sentence} Bron: {source}</source>
        <translation>{domain}: {sentence} Source: {source}</translation>
    </message>
    <message>
        <source>Dit spreekt elkaar tegen</source>
        <translation>These contradict each other</translation>
    </message>
    <message>
        <source>Vraag na</source>
        <translation>Ask about it</translation>
    </message>
    <message>
        <source>van de 20</source>
        <translation>of the 20</translation>
    </message>
    <message>
        <source>Kies twee getallen van 0 tot en met 20.</source>
        <translation>Choose two numbers from 0 to 20.</translation>
    </message>
    <message>
        <source>Geef een hint</source>
        <translation>Give a hint</translation>
    </message>
    <message>
        <source>Geef meer: {part} van {parts}</source>
        <translation>Give more: {part} of {parts}</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Tekst, kleur en taal</source>
        <translation>Text, colour and language</translation>
    </message>
    <message>
        <source>Hoe groot is de tekst?</source>
        <translation>How large is the text?</translation>
    </message>
    <message>
        <source>Welke kleuren?</source>
        <translation>Which colours?</translation>
    </message>
    <message>
        <source>Minder beweging</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Welke taal?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>Bron ontbreekt.</source>
        <translation>Source is missing.</translation>
    </message>
    <message>
        <source>Waarom dit aantal?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Open deze regel. Dan rekent €ffect uit welke kansen achter dit aantal zitten.</source>
        <translation>Open this line. Then €ffect works out which chances are behind this number.</translation>
    </message>
    <message>
        <source>wordt berekend</source>
        <translation>being worked out</translation>
    </message>
    <message>
        <source>waar het uit bestaat</source>
        <translation>what it is made of</translation>
    </message>
    <message>
        <source>hoeveel</source>
        <translation>how much</translation>
    </message>
    <message>
        <source>bron</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Pijl naar rechts of Enter opent een deel, pijl naar links sluit het.</source>
        <translation>Right arrow or Enter opens a part, left arrow closes it.</translation>
    </message>
    <message>
        <source>{part}, {count} delen</source>
        <translation>{part}, {count} parts</translation>
    </message>
    <message>
        <source>Waarom dit aantal? Dit wordt berekend.</source>
        <translation>Why this number? This is being worked out.</translation>
    </message>
    <message>
        <source>Open dit deel om te zien waar het uit bestaat.</source>
        <translation>Open this part to see what it is made of.</translation>
    </message>
    <message>
        <source>Te lang: {over} tekens te veel. Kort het in.</source>
        <translation>Too long: {over} characters too many. Shorten it.</translation>
    </message>
    <message>
        <source>Vul een bedrag in.</source>
        <translation>Fill in an amount.</translation>
    </message>
    <message>
        <source>De punten of komma’s staan niet goed. Schrijf bijvoorbeeld 1.500.</source>
        <translation>The points or commas are not in the right place. Write for example 1,500.</translation>
    </message>
    <message>
        <source>Dit bedrag is te groot.</source>
        <translation>This amount is too large.</translation>
    </message>
    <message>
        <source>{label}: één minder</source>
        <translation>{label}: one fewer</translation>
    </message>
    <message>
        <source>{label}: één meer</source>
        <translation>{label}: one more</translation>
    </message>
    <message>
        <source>Kies een getal van 0 tot en met 20.</source>
        <translation>Choose a number from 0 to 20.</translation>
    </message>
    <message>
        <source>Kies er {at_most} of minder.</source>
        <translation>Choose {at_most} or fewer.</translation>
    </message>
    <message>
        <source>laag</source>
        <translation>low</translation>
    </message>
    <message>
        <source>hoog</source>
        <translation>high</translation>
    </message>
    <message>
        <source>Omdraaien</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hier is nog geen hulp bij.</source>
        <translation>There is no help here yet.</translation>
    </message>
    <message>
        <source>Een ogenblik. Het menu staat zo klaar.</source>
        <translation>One moment. The menu is nearly ready.</translation>
    </message>
    <message>
        <source>Alle stappen</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Hulp bij dit scherm</source>
        <translation>Help with this screen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Nog niet.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>stap {number} van {count}: {name}, {state}</source>
        <translation>step {number} of {count}: {name}, {state}</translation>
    </message>
    <message>
        <source>De straat</source>
        <translation>The street</translation>
    </message>
    <message>
        <source>tab {number} van {count}</source>
        <translation>tab {number} of {count}</translation>
    </message>
    <message>
        <source>{name}, klaar</source>
        <translation>{name}, done</translation>
    </message>
    <message>
        <source>{title}: wat jullie het laatst kozen, staat nog niet op de schijf.</source>
        <translation>{title}: what you chose last is not on the disk yet.</translation>
    </message>
    <message>
        <source>Maak ruimte en probeer opnieuw. Of bewaar alles wat jullie kozen in een bestand ergens anders.</source>
        <translation>Make room and try again. Or save everything you chose in a file somewhere else.</translation>
    </message>
    <message>
        <source>Wat jullie hier kozen, is bewaard als een eigen casus. Wat in het andere venster is gekozen, blijft ook.</source>
        <translation>What you chose here is saved as a case of its own. What was chosen in the other window stays as well.</translation>
    </message>
    <message>
        <source>Er is nog geen casus open. Begin eerst met een huishouden.</source>
        <translation>No case is open yet. Begin with a household first.</translation>
    </message>
    <message>
        <source>Er is nog niets gekozen in deze casus. Begin eerst.</source>
        <translation>Nothing has been chosen in this case yet. Begin first.</translation>
    </message>
    <message>
        <source>Gestopt. Wat al klaar was, blijft staan.</source>
        <translation>Stopped. What was ready already stays.</translation>
    </message>
    <message>
        <source>Het maken is gestopt door een fout van €ffect. De casus is bewaard. Probeer het opnieuw.</source>
        <translation>Making stopped because of a mistake of €ffect. The case is kept. Try again.</translation>
    </message>
    <message>
        <source>Er is nog geen casus van deze les. Begin eerst met een huishouden.</source>
        <translation>There is no case of this lesson yet. Begin with a household first.</translation>
    </message>
    <message>
        <source>De casus van jullie groep staat nu op deze laptop.</source>
        <translation>The case of your group is on this laptop now.</translation>
    </message>
    <message>
        <source>{step} is open.</source>
        <translation>{step} is open.</translation>
    </message>
    <message>
        <source>In welke map?</source>
        <translation>In which folder?</translation>
    </message>
    <message>
        <source>Bewaard: {path}. Geef dit bestand aan de trainer.</source>
        <translation>Saved: {path}. Give this file to the trainer.</translation>
    </message>
    <message>
        <source>De map gaat niet open. Zoek haar zelf op: {folder}</source>
        <translation>The folder does not open. Look it up yourself: {folder}</translation>
    </message>
    <message>
        <source>niet gemaakt</source>
        <translation>not made</translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Ga door zonder bewaren</source>
        <translation>Go on without saving</translation>
    </message>
    <message>
        <source>Met deze code gaan jullie verder op een andere laptop. Bewaar hem voor jullie zelf.</source>
        <translation>With this code you go on with another laptop. Keep it to yourselves.</translation>
    </message>
    <message>
        <source>Stoppen kan altijd. Jullie casussen blijven op deze laptop.</source>
        <translation>You can always leave. Your cases stay on this laptop.</translation>
    </message>
    <message>
        <source>Jullie heten: {name}</source>
        <translation>Your name is: {name}</translation>
    </message>
    <message>
        <source>Verbinding: {line}.</source>
        <translation>Connection: {line}.</translation>
    </message>
    <message>
        <source>Stop met de les</source>
        <translation>Leave the lesson</translation>
    </message>
    <message>
        <source>Bewaar voor de trainer</source>
        <translation>Save for the trainer</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>De trainer zei</source>
        <translation>The trainer said</translation>
    </message>
    <message>
        <source>Een eigen casus</source>
        <translation>A case of its own</translation>
    </message>
    <message>
        <source>Maand {month}: samen met {person} terugkijken. Bij het ja werd voor hen {amount} verwacht.</source>
        <translation>Month {month}: looking back together with {person}. At the yes, {amount} was expected for them.</translation>
    </message>
    <message>
        <source>Teruggekeken met {person}. Bij het ja werd voor hen {promised} verwacht. Met het plan van nu is het gemiddeld {found}.</source>
        <translation>Looked back with {person}. At the yes, {promised} was expected for them. With the plan as it is now it is {found} on average.</translation>
    </message>
    <message>
        <source>Dat past bij elkaar. Het gezag groeit.</source>
        <translation>The two fit. Your credibility grows.</translation>
    </message>
    <message>
        <source>Dat is minder. Jullie hebben het zelf verteld: het gezag blijft gelijk.</source>
        <translation>That is less. You said so yourselves: the credibility stays the same.</translation>
    </message>
    <message>
        <source>Deze datum ligt te ver weg. Kies een andere.</source>
        <translation>This date is too far away. Choose another one.</translation>
    </message>
    <message>
        <source>Ongeveer {count} minuten.</source>
        <translation>About {count} minutes.</translation>
    </message>
    <message>
        <source>Je plan: {plan}</source>
        <translation>Your plan: {plan}</translation>
    </message>
    <message>
        <source>Dit document lukt niet. Dat is een fout van €ffect, niet van jullie. De rest gaat door.</source>
        <translation>This document does not work out. That is a mistake of €ffect, not yours. The rest goes on.</translation>
    </message>
    <message>
        <source>Bestond al en blijft zoals het is: {names}.</source>
        <translation>Was there already and stays as it is: {names}.</translation>
    </message>
    <message>
        <source>De map {folder} is niet te maken. Kies een andere map.</source>
        <translation>The folder {folder} cannot be made. Choose another folder.</translation>
    </message>
    <message>
        <source>{path} bestaat al en blijft zoals het is. Kies een andere map.</source>
        <translation>{path} is there already and stays as it is. Choose another folder.</translation>
    </message>
    <message>
        <source>Op deze computer zijn geen grafieken te maken. Maak ze in het venster van het spel.</source>
        <translation>No charts can be made on this computer. Make them in the window of the game.</translation>
    </message>
    <message>
        <source>Deze casus heeft geen datum. Kies een andere casus, of zet de datum in je leerdossier.</source>
        <translation>This case has no date. Choose another case, or put the date in your learner file.</translation>
    </message>
    <message>
        <source>vervolgopdrachten</source>
        <translation>assignments</translation>
    </message>
    <message>
        <source>Komma of punt</source>
        <translation>Comma or point</translation>
    </message>
    <message>
        <source>Hoe het programma waarin je ze opent getallen schrijft.</source>
        <translation>How the program you open them in writes numbers.</translation>
    </message>
    <message>
        <source>Nederlands: puntkomma en decimale komma</source>
        <translation>Dutch: semicolon and decimal comma</translation>
    </message>
    <message>
        <source>Engels: komma en decimale punt</source>
        <translation>English: comma and decimal point</translation>
    </message>
    <message>
        <source>Integraal ondersteuningsplan (PDF)</source>
        <translation>Integrated support plan (PDF)</translation>
    </message>
    <message>
        <source>Twee bladzijden voor het huishouden zelf, met een bijlage voor wie meewerkt.</source>
        <translation>Two pages for the household itself, with an annex for those who work with it.</translation>
    </message>
    <message>
        <source>Integraal ondersteuningsplan (Word)</source>
        <translation>Integrated support plan (Word)</translation>
    </message>
    <message>
        <source>Hetzelfde plan, om zelf verder in te schrijven.</source>
        <translation>The same plan, to go on writing in yourself.</translation>
    </message>
    <message>
        <source>Micro-KBA om na te rekenen (Excel)</source>
        <translation>Micro cost-benefit analysis to count again (Excel)</translation>
    </message>
    <message>
        <source>Kosten en baten per partij, met prijs en formule. Verander een prijs en alles rekent mee.</source>
        <translation>Costs and benefits for each party, with price and formula. Change a price and everything follows.</translation>
    </message>
    <message>
        <source>Micro-KBA als losse tabellen (CSV)</source>
        <translation>Micro cost-benefit analysis as separate tables (CSV)</translation>
    </message>
    <message>
        <source>Dezelfde tabellen als in Excel, zonder formules, voor een ander programma.</source>
        <translation>The same tables as in Excel, without formulas, for another program.</translation>
    </message>
    <message>
        <source>Grafieken als afbeelding (PNG)</source>
        <translation>Charts as images (PNG)</translation>
    </message>
    <message>
        <source>Elke grafiek als los plaatje, voor een verslag of een mail.</source>
        <translation>Every chart as an image of its own, for a report or a mail.</translation>
    </message>
    <message>
        <source>Grafieken als tekening (SVG)</source>
        <translation>Charts as drawings (SVG)</translation>
    </message>
    <message>
        <source>Dezelfde grafieken, scherp op elk formaat; voor wie drukwerk maakt.</source>
        <translation>The same charts, sharp at every size; for who makes printed matter.</translation>
    </message>
    <message>
        <source>Vervolgopdrachten voor je agenda (ICS)</source>
        <translation>Assignments for your calendar (ICS)</translation>
    </message>
    <message>
        <source>Wat je een half jaar lang op je werk doet, geteld vanaf de dag waarop jullie speelden.</source>
        <translation>What you do at work for half a year, counted from the day on which you played.</translation>
    </message>
    <message>
        <source>Leerverslag (PDF)</source>
        <translation>Learning report (PDF)</translation>
    </message>
    <message>
        <source>Bewijs van deelname: netto tijd, leerdoelen en wat je zelf opschreef.</source>
        <translation>Proof of participation: net time, learning goals and what you wrote down yourself.</translation>
    </message>
    <message>
        <source>Jouw naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Alleen voor dit document. De naam wordt niet bewaard.</source>
        <translation>Only for this document. The name is not kept.</translation>
    </message>
    <message>
        <source>Wie begeleidt</source>
        <translation>Who guides</translation>
    </message>
    <message>
        <source>Alleen voor dit document.</source>
        <translation>Only for this document.</translation>
    </message>
    <message>
        <source>Accreditatie-ID</source>
        <translation>Accreditation ID</translation>
    </message>
    <message>
        <source>Vraag dit aan wie begeleidt. Zonder ID staat er: niet opgegeven.</source>
        <translation>Ask who guides. Without an ID it says: not given.</translation>
    </message>
    <message>
        <source>Beleidssignaal (PDF en Word)</source>
        <translation>Policy signal (PDF and Word)</translation>
    </message>
    <message>
        <source>Op één bladzijde: welke regel in de weg stond en wat helpt. Zonder namen.</source>
        <translation>On one page: which rule stood in the way and what helps. Without names.</translation>
    </message>
    <message>
        <source>In {file} is nog niets gespeeld. Speel eerst, of kies een ander bestand.</source>
        <translation>Nothing has been played in {file} yet. Play first, or choose another file.</translation>
    </message>
    <message>
        <source>PDF kan op deze computer niet gemaakt worden. Kies Word.</source>
        <translation>PDF cannot be made on this computer. Choose Word.</translation>
    </message>
    <message>
        <source>Integraal ondersteuningsplan</source>
        <translation>Integrated support plan</translation>
    </message>
    <message>
        <source>Gemaakt in een oefening met €ffect. De mensen in dit plan zijn verzonnen.</source>
        <translation>Made in an exercise with €ffect. The people in this plan are made up.</translation>
    </message>
    <message>
        <source>Plan van {names}</source>
        <translation>Plan of {names}</translation>
    </message>
    <message>
        <source>Ons plan</source>
        <translation>Our plan</translation>
    </message>
    <message>
        <source>Micro-kosten-batenanalyse: {title}</source>
        <translation>Micro cost-benefit analysis: {title}</translation>
    </message>
    <message>
        <source>bladzijde</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Dit is geen getal</source>
        <translation>This is not a number</translation>
    </message>
    <message>
        <source>Schrijf een getal, zonder euroteken.</source>
        <translation>Write a number, without the euro sign.</translation>
    </message>
    <message>
        <source>niet te halen</source>
        <translation>out of reach</translation>
    </message>
    <message>
        <source>Saldo van de samenleving {after}, als één ding anders is en al het andere gelijk blijft.</source>
        <translation>Society&apos;s balance {after}, when one thing is different and all else stays the same.</translation>
    </message>
    <message>
        <source>Verander je een prijs of de voet, dan rekent dit mee. Bij ‘nee’ staat wat €ffect heeft berekend.</source>
        <translation>When you change a price or the rate, this follows. Where it says ‘no’ stands what €ffect calculated.</translation>
    </message>
    <message>
        <source>Verander je een prijs, dan rekent dit mee. Bij ‘nee’ staat wat €ffect heeft berekend.</source>
        <translation>When you change a price, this follows. Where it says ‘no’ stands what €ffect calculated.</translation>
    </message>
    <message>
        <source>Wat telt het zwaarst</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>Wat het zwaarst telt</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>Deze aannames tellen het zwaarst</source>
        <translation>These assumptions matter most</translation>
    </message>
    <message>
        <source>Saldo bij laag</source>
        <translation>Balance at low</translation>
    </message>
    <message>
        <source>Saldo bij hoog</source>
        <translation>Balance at high</translation>
    </message>
    <message>
        <source>Het verschil daartussen</source>
        <translation>The difference between them</translation>
    </message>
    <message>
        <source>Rekent mee</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>Waar het saldo nul wordt</source>
        <translation>Where the balance becomes zero</translation>
    </message>
    <message>
        <source>Bij</source>
        <translation>At</translation>
    </message>
    <message>
        <source>De twee aannames die het zwaarst tellen</source>
        <translation>The two assumptions that matter most</translation>
    </message>
    <message>
        <source>Deel van het saldo</source>
        <translation>Part of the balance</translation>
    </message>
    <message>
        <source>Laag is nu maal</source>
        <translation>Low is now times</translation>
    </message>
    <message>
        <source>Hoog is nu maal</source>
        <translation>High is now times</translation>
    </message>
    <message>
        <source>Saldo is nul bij een prijs van</source>
        <translation>Balance is zero at a price of</translation>
    </message>
    <message>
        <source>Elke prijs apart</source>
        <translation>Each price apart</translation>
    </message>
    <message>
        <source>Voet</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Zoals nu</source>
        <translation>As now</translation>
    </message>
    <message>
        <source>Een andere discontovoet</source>
        <translation>Another discount rate</translation>
    </message>
    <message>
        <source>Manier van tellen</source>
        <translation>Way of counting</translation>
    </message>
    <message>
        <source>Verschil met gewoon</source>
        <translation>Difference from the usual</translation>
    </message>
    <message>
        <source>Anders tellen</source>
        <translation>Counting in another way</translation>
    </message>
    <message>
        <source>Gewoon: gemiddelde prijzen, verdringing telt mee</source>
        <translation>Usual: average prices, displacement counts</translation>
    </message>
    <message>
        <source>Marginale prijzen: wat één meer of minder echt kost</source>
        <translation>Marginal prices: what one more or less really costs</translation>
    </message>
    <message>
        <source>Zonder verdringing: niemand anders neemt het werk over</source>
        <translation>Without displacement: nobody else takes over the work</translation>
    </message>
    <message>
        <source>Belasting heffen kost per euro een halve extra</source>
        <translation>Raising tax costs half a euro extra per euro</translation>
    </message>
    <message>
        <source>Regel {number} van deze casus past niet bij het huishouden. Open een eerdere kopie.</source>
        <translation>Row {number} of this case does not fit the household. Open an earlier copy.</translation>
    </message>
    <message>
        <source>Een regel in deze casus noemt &apos;{name}&apos;, en dat is er niet. Open een eerdere kopie.</source>
        <translation>A row in this case names &apos;{name}&apos;, and that does not exist. Open an earlier copy.</translation>
    </message>
    <message>
        <source>In deze casus staat een antwoord zonder voorstel. Open een eerdere kopie.</source>
        <translation>This case holds an answer without an offer. Open an earlier copy.</translation>
    </message>
    <message>
        <source>In deze casus staat een antwoord zonder wissel van stoel. Open een eerdere kopie.</source>
        <translation>This case holds an answer without a change of chairs. Open an earlier copy.</translation>
    </message>
    <message>
        <source>regels en wachten</source>
        <translation>rules and waiting</translation>
    </message>
    <message>
        <source>het antwoord van een andere partij</source>
        <translation>the answer of another party</translation>
    </message>
    <message>
        <source>De gemeente</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>De samenleving</source>
        <translation>Society</translation>
    </message>
    <message>
        <source>niet te zeggen</source>
        <translation>cannot be said</translation>
    </message>
    <message>
        <source>Hulp die zelf is bedacht</source>
        <translation>Help that was thought up by the players</translation>
    </message>
    <message>
        <source>iemand</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>zo’n {low} tot {high} weken wachten</source>
        <translation>some {low} to {high} weeks of waiting</translation>
    </message>
    <message>
        <source>1 keer</source>
        <translation>once</translation>
    </message>
    <message>
        <source>{count} keer</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>Doelen van het huishouden</source>
        <translation>Goals of the household</translation>
    </message>
    <message>
        <source>{amount} erbij na {years}</source>
        <translation>{amount} extra after {years}</translation>
    </message>
    <message>
        <source>{amount} over na {years}</source>
        <translation>{amount} left over after {years}</translation>
    </message>
    <message>
        <source>hooguit {amount}</source>
        <translation>at most {amount}</translation>
    </message>
    <message>
        <source>lukken minder vaak: {low} tot {high} van de {lives} levens</source>
        <translation>come true less often: {low} to {high} of the {lives} lives</translation>
    </message>
    <message>
        <source>lukken vaker: {low} tot {high} van de {lives} levens</source>
        <translation>come true more often: {low} to {high} of the {lives} lives</translation>
    </message>
    <message>
        <source>{words} ({runs} casussen)</source>
        <translation>{words} ({runs} cases)</translation>
    </message>
    <message>
        <source>bij {count} niet te zeggen</source>
        <translation>cannot be said for {count}</translation>
    </message>
    <message>
        <source>Van dit huishouden zelf</source>
        <translation>Of this household itself</translation>
    </message>
    <message>
        <source>Tempo en samenloop</source>
        <translation>Pace and overlap</translation>
    </message>
    <message>
        <source>eigen kaart, klein</source>
        <translation>own card, small</translation>
    </message>
    <message>
        <source>eigen kaart, midden</source>
        <translation>own card, middle</translation>
    </message>
    <message>
        <source>{unit}, {months} maanden</source>
        <translation>{unit}, {months} months</translation>
    </message>
    <message>
        <source>{source} trekt aan {target}</source>
        <translation>{source} pulls at {target}</translation>
    </message>
    <message>
        <source>hoe snel kamers veranderen</source>
        <translation>how fast rooms change</translation>
    </message>
    <message>
        <source>twee keer hulp voor hetzelfde</source>
        <translation>help twice for the same</translation>
    </message>
    <message>
        <source>te veel hulp tegelijk</source>
        <translation>too much help at once</translation>
    </message>
    <message>
        <source>samen besproken of niet</source>
        <translation>talked over together or not</translation>
    </message>
    <message>
        <source>licht, gewoon of intensief</source>
        <translation>light, normal or intensive</translation>
    </message>
    <message>
        <source>voorrang</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>wat mensen willen</source>
        <translation>what people want</translation>
    </message>
    <message>
        <source>Aan {name}: “{question}”</source>
        <translation>To {name}: “{question}”</translation>
    </message>
    <message>
        <source>uitgespeeld</source>
        <translation>played to the end</translation>
    </message>
    <message>
        <source>gestopt bij {step}</source>
        <translation>stopped at {step}</translation>
    </message>
    <message>
        <source>Mijn als-dan-plan</source>
        <translation>My if-then plan</translation>
    </message>
    <message>
        <source>Als {when}, dan {then}.</source>
        <translation>If {when}, then {then}.</translation>
    </message>
    <message>
        <source>Bij welke eigen casus dit helpt</source>
        <translation>Which case of my own this helps with</translation>
    </message>
    <message>
        <source>Waar hangt dit van af?</source>
        <translation>What does this depend on?</translation>
    </message>
    <message>
        <source>Waar het resultaat van afhangt, wordt na de nabespreking uitgerekend.</source>
        <translation>What the result depends on is computed after the debrief.</translation>
    </message>
    <message>
        <source>Van een casus uit een oudere versie kan niet worden uitgerekend waar het resultaat van afhangt.</source>
        <translation>For a case of an older version it cannot be computed what the result depends on.</translation>
    </message>
    <message>
        <source>Waar het resultaat van afhangt, is hier niet uitgerekend.</source>
        <translation>What the result depends on was not computed here.</translation>
    </message>
    <message>
        <source>Hoe zwaar later geld telt (discontovoet)</source>
        <translation>How much later money counts (discount rate)</translation>
    </message>
    <message>
        <source>van de mensen</source>
        <translation>of the people</translation>
    </message>
    <message>
        <source>keer zo vaak</source>
        <translation>times as often</translation>
    </message>
    <message>
        <source>Eén getal tegelijk gaat naar het laagste en het hoogste dat nog kan; al het andere blijft zoals het is. Plus: alle partijen samen houden geld over, vergeleken met zonder dit plan. Min: zij leggen samen bij.</source>
        <translation>One number at a time goes to the lowest and the highest that is still possible; everything else stays as it is. Plus: all parties together have money left, compared with no plan. Minus: together they pay in.</translation>
    </message>
    <message>
        <source>‘Keer zo vaak’ is bij benadering: 1 keer is geen invloed.</source>
        <translation>‘Times as often’ is approximate: 1 time is no influence.</translation>
    </message>
    <message>
        <source>‘{name}’ maakt het meeste uit. Tussen het laagste en het hoogste dat nog kan, loopt het verschil voor de samenleving na {years} van {low} tot {high}.</source>
        <translation>‘{name}’ matters most. Between the lowest and the highest that is still possible, the difference for society after {years} runs from {low} to {high}.</translation>
    </message>
    <message>
        <source>‘{name}’ ligt tussen {low} en {high} {unit}. Wij rekenen met {now}. Bij het laagste is het verschil {at_low}, bij het hoogste {at_high}.</source>
        <translation>‘{name}’ lies between {low} and {high} {unit}. We count with {now}. At the lowest the difference is {at_low}, at the highest {at_high}.</translation>
    </message>
    <message>
        <source>‘{name}’: bij ongeveer {value} is het verschil nul. Dat kan: het ligt tussen het laagste en het hoogste.</source>
        <translation>‘{name}’: at about {value} the difference is zero. That is possible: it lies between the lowest and the highest.</translation>
    </message>
    <message>
        <source>‘{name}’: pas bij ongeveer {value} is het verschil nul. Dat ligt buiten wat bekend is: het laagste is {low}, het hoogste {high}, en wij rekenen met {now}.</source>
        <translation>‘{name}’: only at about {value} is the difference zero. That lies outside what is known: the lowest is {low}, the highest {high}, and we count with {now}.</translation>
    </message>
    <message>
        <source>‘{name}’: het verschil is al ongeveer nul.</source>
        <translation>‘{name}’: the difference is about zero already.</translation>
    </message>
    <message>
        <source>‘{name}’: geen prijs maakt het verschil nul. Ook bij {nothing} blijft het ongeveer {left}.</source>
        <translation>‘{name}’: no price makes the difference zero. Even at {nothing} it stays about {left}.</translation>
    </message>
    <message>
        <source>het laagste</source>
        <translation>the lowest</translation>
    </message>
    <message>
        <source>het hoogste</source>
        <translation>the highest</translation>
    </message>
    <message>
        <source>‘{name}’: ook bij het laagste en bij het hoogste wordt het verschil niet nul.</source>
        <translation>‘{name}’: neither at the lowest nor at the highest does the difference become zero.</translation>
    </message>
    <message>
        <source>‘{name}’: bij {end} dat nog kan, {value}, is het verschil ongeveer nul.</source>
        <translation>‘{name}’: at {end} that is still possible, {value}, the difference is about zero.</translation>
    </message>
    <message>
        <source>Wij rekenen met gemiddelde prijzen. Gebeurt iets één keer minder, dan blijven gebouw en rooster vaak even duur. Wat het dan echt scheelt, heet de marginale prijs. Die is bekend van {count} van de {all} prijzen. Stel dat we daarmee rekenen.</source>
        <translation>We count with average prices. When something happens one time less, building and rota often cost the same. What it then really saves is called the marginal price. It is known for {count} of the {all} prices. Suppose we count with it.</translation>
    </message>
    <message>
        <source>Verdringing telt hier niet: in deze bedragen verliest niemand werk aan een ander.</source>
        <translation>Displacement does not count here: in these amounts nobody loses work to somebody else.</translation>
    </message>
    <message>
        <source>Wie werk vindt of houdt, heeft soms de baan die anders een ander had. Dat telt mee (verdringing). Stel dat het niet meetelt.</source>
        <translation>Whoever finds or keeps work sometimes has the job that somebody else would have had. That counts (displacement). Suppose it did not count.</translation>
    </message>
    <message>
        <source>Met 95% zekerheid ligt elk getal binnen zijn bereik. Een bedrag bij een kans is minder precies dan een bedrag bij een prijs.</source>
        <translation>Every number lies within its range with 95% certainty. An amount that goes with a chance is less precise than one that goes with a price.</translation>
    </message>
    <message>
        <source>Nog {count} andere getallen doen minder.</source>
        <translation>Another {count} numbers do less.</translation>
    </message>
    <message>
        <source>Geen enkel getal maakt verschil.</source>
        <translation>No number makes a difference.</translation>
    </message>
    <message>
        <source>Gemiddelde of marginale prijzen</source>
        <translation>Average or marginal prices</translation>
    </message>
    <message>
        <source>Wij rekenen met gemiddelde prijzen. Wat één keer meer of minder echt scheelt (de marginale prijs), is van geen van deze {count} prijzen bekend.</source>
        <translation>We count with average prices. What one more or one less really costs (the marginal price) is known of none of these {count} prices.</translation>
    </message>
    <message>
        <source>Verdringing</source>
        <translation>Displacement</translation>
    </message>
    <message>
        <source>Dan blijft het verschil ongeveer {amount}.</source>
        <translation>Then the difference stays about {amount}.</translation>
    </message>
    <message>
        <source>Dan is het verschil {amount} in plaats van {now}.</source>
        <translation>Then the difference is {amount} instead of {now}.</translation>
    </message>
    <message>
        <source>Plus wordt dan min.</source>
        <translation>Plus then becomes minus.</translation>
    </message>
    <message>
        <source>Min wordt dan plus.</source>
        <translation>Minus then becomes plus.</translation>
    </message>
    <message>
        <source>Prijs: {name}</source>
        <translation>Price: {name}</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>per {unit}</translation>
    </message>
    <message>
        <source>niet gedeeld</source>
        <translation>not shared</translation>
    </message>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>{level} van {most}, {word}</source>
        <translation>{level} of {most}, {word}</translation>
    </message>
    <message>
        <source>Maand {month}: met {person} ({party}).</source>
        <translation>Month {month}: with {person} ({party}).</translation>
    </message>
    <message>
        <source>Aan het einde van maand {months}.</source>
        <translation>At the end of month {months}.</translation>
    </message>
    <message>
        <source>Alle partijen samen</source>
        <translation>All parties together</translation>
    </message>
    <message>
        <source>Plus: deze partij houdt over, vergeleken met zonder dit plan. Min: zij legt bij. Onder elk gemiddelde staat tussen welke bedragen {middle} van de {lives} mogelijke levens liggen.</source>
        <translation>Plus: this party has left over, compared with without this plan. Minus: it pays extra. Under each mean stands between which amounts {middle} of the {lives} possible lives lie.</translation>
    </message>
    <message>
        <source>Verkeerde zak na {years}. Legt bij: {payer}. Heeft baat: {gainer}.</source>
        <translation>Wrong pocket after {years}. Pays extra: {payer}. Gains: {gainer}.</translation>
    </message>
    <message>
        <source>{count} van de {lives}, zonder dit plan {without}</source>
        <translation>{count} of {lives}, without this plan {without}</translation>
    </message>
    <message>
        <source>Vergeleken met: {title}. {text}</source>
        <translation>Compared with: {title}. {text}</translation>
    </message>
    <message>
        <source>Waarom, in eigen woorden: “{words}”</source>
        <translation>Why, in own words: ‘{words}’</translation>
    </message>
    <message>
        <source>Doorgerekend in {runs} mogelijke levens.</source>
        <translation>Worked out in {runs} possible lives.</translation>
    </message>
    <message>
        <source>Bedragen in euro’s van {year}. Wat later komt, telt {rate} per jaar minder mee.</source>
        <translation>Amounts in euros of {year}. What comes later counts {rate} a year less.</translation>
    </message>
    <message>
        <source>Gerekend met gemiddelde prijzen. Wat één keer minder echt scheelt, kan minder zijn.</source>
        <translation>Worked out with average prices. What one less really saves can be less.</translation>
    </message>
    <message>
        <source>Met eigen prijzen van: {places}.</source>
        <translation>With own prices of: {places}.</translation>
    </message>
    <message>
        <source>Nog geen antwoord, en meegeteld alsof het ja is: {who}.</source>
        <translation>No answer yet, and counted as if it were a yes: {who}.</translation>
    </message>
    <message>
        <source>lid</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>onder</source>
        <translation>under</translation>
    </message>
    <message>
        <source>en</source>
        <translation>and</translation>
    </message>
    <message>
        <source>{law}, artikel {article}</source>
        <translation>{law}, article {article}</translation>
    </message>
    <message>
        <source>Bron: {title} ({year}), graad {grade}</source>
        <translation>Source: {title} ({year}), grade {grade}</translation>
    </message>
    <message>
        <source>Er is niets gewist: {path} is in gebruik of alleen-lezen. Sluit andere vensters en probeer opnieuw.</source>
        <translation>Nothing was wiped: {path} is in use or read-only. Close other windows and try again.</translation>
    </message>
    <message>
        <source>Wat maakt het meeste uit?</source>
        <translation>What matters most?</translation>
    </message>
    <message>
        <source>Getal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Laagst</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Wij rekenen met</source>
        <translation>We count with</translation>
    </message>
    <message>
        <source>Hoogst</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Bij laagst</source>
        <translation>At the lowest</translation>
    </message>
    <message>
        <source>Bij hoogst</source>
        <translation>At the highest</translation>
    </message>
    <message>
        <source>{low} tot {high} {unit}, nu {now}</source>
        <translation>{low} to {high} {unit}, now {now}</translation>
    </message>
    <message>
        <source>bij het laagste getal</source>
        <translation>at the lowest number</translation>
    </message>
    <message>
        <source>bij het hoogste</source>
        <translation>at the highest</translation>
    </message>
    <message>
        <source>zoals wij rekenen: {amount}</source>
        <translation>as we count: {amount}</translation>
    </message>
    <message>
        <source>de helft</source>
        <translation>half</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>all</translation>
    </message>
    <message>
        <source>raak</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Uitkomst in het bereik (doel: {goal} van de 10)</source>
        <translation>Outcome in the range (goal: {goal} of 10)</translation>
    </message>
    <message>
        <source>Hoe ver het bedrag ernaast lag</source>
        <translation>How far off the amount was</translation>
    </message>
    <message>
        <source>Betaler en wie baat heeft: hoe vaak het klopte</source>
        <translation>Payer and who gains: how often it was right</translation>
    </message>
    <message>
        <source>Voorspellen door de tijd</source>
        <translation>Predicting over time</translation>
    </message>
    <message>
        <source>Nog geen ronde en geen casus.</source>
        <translation>No round and no case yet.</translation>
    </message>
    <message>
        <source>{count} keer gespeeld: {hits} van de {asked} uitkomsten lagen in het bereik.</source>
        <translation>Played {count} times: {hits} of {asked} outcomes were in the range.</translation>
    </message>
    <message>
        <source>nog niets ingevuld</source>
        <translation>nothing filled in yet</translation>
    </message>
    <message>
        <source>Het gesprek afronden?</source>
        <translation>Finish the conversation?</translation>
    </message>
    <message>
        <source>Jullie hebben nog {hours}, en er is nog geen vraag beantwoord.</source>
        <translation>You have {hours} left, and no question has been answered yet.</translation>
    </message>
    <message>
        <source>Wat niemand vraagt, blijft donker in het huis. Het telt wel mee.</source>
        <translation>What nobody asks stays dark in the house. It does count.</translation>
    </message>
    <message>
        <source>Jullie hebben nog {hours}. Dit is nog niet gevraagd:</source>
        <translation>You still have {hours}. This has not been asked yet:</translation>
    </message>
    <message>
        <source>Dit is nog niet gevraagd:</source>
        <translation>This has not been asked yet:</translation>
    </message>
    <message>
        <source>Zonder dat ja blijft het aan deze tafel. Vragen kan later nog, ook aan tafel met anderen.</source>
        <translation>Without that yes it stays at this table. You can still ask later, also at the table with others.</translation>
    </message>
    <message>
        <source>Toch afronden</source>
        <translation>Finish anyway</translation>
    </message>
    <message>
        <source>Op deze computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Nu staat er niets op de schijf. Wat je speelt, staat alleen in het geheugen.</source>
        <translation>There is nothing on the disk now. What you play is only in memory.</translation>
    </message>
    <message>
        <source>De bestanden</source>
        <translation>The files</translation>
    </message>
    <message>
        <source>{path} is van een ander programma. Daar komt €ffect niet aan.</source>
        <translation>{path} belongs to another program. €ffect does not touch it.</translation>
    </message>
    <message>
        <source>Niet hier, wel van jullie</source>
        <translation>Not here, but yours</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Wipe everything here</translation>
    </message>
    <message>
        <source>Open de map</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>De map gaat hier niet open. Zij staat hierboven.</source>
        <translation>The folder does not open here. It is written above.</translation>
    </message>
    <message>
        <source>Eigen woorden</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Opdrachten</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Het bestand</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Een leerdossier is een klein bestand van jou alleen. Jij bewaart het, en jij opent het weer.</source>
        <translation>A learner file is a small file of yours alone. You keep it, and you open it again.</translation>
    </message>
    <message>
        <source>Hier zie je hoe je schatte, wat je opschreef en welke opdrachten je nog hebt.</source>
        <translation>Here you see how you estimated, what you wrote down and which assignments you still have.</translation>
    </message>
    <message>
        <source>Het is geen cijfer. Niemand anders ziet dit, tenzij jij het laat zien.</source>
        <translation>It is no mark. Nobody else sees this, unless you show it.</translation>
    </message>
    <message>
        <source>Rondje: prijzenronde. Vierkantje: casus.</source>
        <translation>Dot: price round. Square: case.</translation>
    </message>
    <message>
        <source>Wat wil je zien?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <source>Hier komt hoe je schatte. Speel een prijzenronde, of neem een casus mee.</source>
        <translation>This will show how you estimated. Play a price round, or take a case along.</translation>
    </message>
    <message>
        <source>Geen cijfer, wel een maat.</source>
        <translation>Not a grade, but a measure.</translation>
    </message>
    <message>
        <source>Een leerdossier is een klein bestand van jou alleen. Je bewaart het waar je wilt, je neemt het mee en je opent het de volgende keer hier.</source>
        <translation>A learner file is a small file of yours alone. You keep it where you like, you take it along and you open it here next time.</translation>
    </message>
    <message>
        <source>€ffect bewaart het nergens anders. Er is geen account.</source>
        <translation>€ffect keeps it nowhere else. There is no account.</translation>
    </message>
    <message>
        <source>Hier komen je als-dan-plannen en je eigen regels. Je neemt ze mee aan het eind van een casus.</source>
        <translation>Your if-then plans and your own lines come here. You take them along at the end of a case.</translation>
    </message>
    <message>
        <source>Schrijf dag, maand en jaar. Bijvoorbeeld 22-11-2026.</source>
        <translation>Write day, month and year. For example 22-11-2026.</translation>
    </message>
    <message>
        <source>Er is geen leerdossier open.</source>
        <translation>No learner file is open.</translation>
    </message>
    <message>
        <source>Haal weg: {text}</source>
        <translation>Take out: {text}</translation>
    </message>
    <message>
        <source>Laatste dag van de Topklas</source>
        <translation>Last day of the Topklas</translation>
    </message>
    <message>
        <source>Reken de dagen uit</source>
        <translation>Work out the days</translation>
    </message>
    <message>
        <source>De dagen tellen vanaf {day}.</source>
        <translation>The days count from {day}.</translation>
    </message>
    <message>
        <source>Het staat in: {folder}</source>
        <translation>It is in: {folder}</translation>
    </message>
    <message>
        <source>Er staat ook iets in wat deze versie niet kent. Dat blijft staan.</source>
        <translation>It also holds something this version does not know. That stays there.</translation>
    </message>
    <message>
        <source>Om te lezen of te laten zien. Jij kiest aan wie.</source>
        <translation>To read or to show. You choose to whom.</translation>
    </message>
    <message>
        <source>Voeg een kopie samen</source>
        <translation>Put a copy together with it</translation>
    </message>
    <message>
        <source>Heb je twee kopieën van jouw dossier? Dan komt alles bij elkaar, ieder ding één keer.</source>
        <translation>Do you have two copies of your file? Then everything comes together, each thing once.</translation>
    </message>
    <message>
        <source>Open een ander leerdossier</source>
        <translation>Open another learner file</translation>
    </message>
    <message>
        <source>Dit dossier blijft zoals het is.</source>
        <translation>This file stays as it is.</translation>
    </message>
    <message>
        <source>Verwijder dit bestand</source>
        <translation>Delete this file</translation>
    </message>
    <message>
        <source>Een kopie op een andere plek blijft bestaan.</source>
        <translation>A copy in another place stays.</translation>
    </message>
    <message>
        <source>Wordt uitgerekend. Dat duurt even: elk getal gaat naar zijn laagste en naar zijn hoogste. Jullie kunnen dit sluiten en later terugkomen.</source>
        <translation>Being computed. This takes a while: every number goes to its lowest and to its highest. You can close this and come back later.</translation>
    </message>
    <message>
        <source>Wanneer is het verschil nul?</source>
        <translation>When is the difference zero?</translation>
    </message>
    <message>
        <source>Anders geteld</source>
        <translation>Counted in another way</translation>
    </message>
    <message>
        <source>Het spel rekent niet met deze regels. Zij staan in de teksten en aan tafel. Zoek na wat nu en bij jullie geldt.</source>
        <translation>The game does not compute with these rules. They are in the texts and at the table. Look up what holds now and where you are.</translation>
    </message>
    <message>
        <source>Over deze casus</source>
        <translation>About this case</translation>
    </message>
    <message>
        <source>Wetten en regels in deze casus</source>
        <translation>Laws and rules in this case</translation>
    </message>
    <message>
        <source>In dit bestand staat geen les. Kies een ander bestand.</source>
        <translation>There is no lesson in this file. Choose another file.</translation>
    </message>
    <message>
        <source>Kijkt mee met het gezin</source>
        <translation>Is watching the household</translation>
    </message>
    <message>
        <source>Koos wie er naar het gezin gaat</source>
        <translation>Chose who goes to the household</translation>
    </message>
    <message>
        <source>Begint met een kant-en-klaar plan</source>
        <translation>Begins with a ready-made plan</translation>
    </message>
    <message>
        <source>Is klaar met de aanmelding</source>
        <translation>Is done with the referral</translation>
    </message>
    <message>
        <source>Schatte een kamer</source>
        <translation>Estimated a room</translation>
    </message>
    <message>
        <source>Stelde een vraag</source>
        <translation>Asked a question</translation>
    </message>
    <message>
        <source>Vroeg toestemming</source>
        <translation>Asked for consent</translation>
    </message>
    <message>
        <source>Belde een collega</source>
        <translation>Called a colleague</translation>
    </message>
    <message>
        <source>Overlegde met het team</source>
        <translation>Talked with the team</translation>
    </message>
    <message>
        <source>Is klaar aan de keukentafel</source>
        <translation>Is done at the kitchen table</translation>
    </message>
    <message>
        <source>Keek naar de veiligheid</source>
        <translation>Looked at safety</translation>
    </message>
    <message>
        <source>Zette een stap van de Meldcode</source>
        <translation>Took a step of the Meldcode</translation>
    </message>
    <message>
        <source>Koos de doelen</source>
        <translation>Chose the goals</translation>
    </message>
    <message>
        <source>Koos waarmee het plan vergelijkt</source>
        <translation>Chose what to compare the plan with</translation>
    </message>
    <message>
        <source>Koos wat de groep belangrijk vindt</source>
        <translation>Chose what matters to the group</translation>
    </message>
    <message>
        <source>Schreef eerst ieder voor zich</source>
        <translation>First wrote each for themselves</translation>
    </message>
    <message>
        <source>Voorspelde hoe het zonder plan gaat</source>
        <translation>Predicted how it goes without a plan</translation>
    </message>
    <message>
        <source>Sloeg de voorspelling zonder plan over</source>
        <translation>Skipped the prediction without a plan</translation>
    </message>
    <message>
        <source>Zag hoe het zonder plan gaat</source>
        <translation>Saw how it goes without a plan</translation>
    </message>
    <message>
        <source>Is klaar met de doelen</source>
        <translation>Is done with the goals</translation>
    </message>
    <message>
        <source>Besprak een kaart met het gezin</source>
        <translation>Talked about a card with the household</translation>
    </message>
    <message>
        <source>Legde een kaart op de lijn</source>
        <translation>Laid a card on the line</translation>
    </message>
    <message>
        <source>Haalde een kaart weg</source>
        <translation>Took away a card</translation>
    </message>
    <message>
        <source>Stopte hulp die al liep</source>
        <translation>Stopped help that was running</translation>
    </message>
    <message>
        <source>Liet hulp die al liep staan</source>
        <translation>Let running help stand</translation>
    </message>
    <message>
        <source>Schatte een prijs</source>
        <translation>Estimated a price</translation>
    </message>
    <message>
        <source>Gaf een voorspelling</source>
        <translation>Gave a prediction</translation>
    </message>
    <message>
        <source>Sloeg de voorspelling over</source>
        <translation>Skipped the prediction</translation>
    </message>
    <message>
        <source>Koos een rol</source>
        <translation>Chose a role</translation>
    </message>
    <message>
        <source>Maakte een eigen kaart</source>
        <translation>Made a card of their own</translation>
    </message>
    <message>
        <source>Haalde een eigen kaart weg</source>
        <translation>Took away a card of their own</translation>
    </message>
    <message>
        <source>Is klaar met het plan</source>
        <translation>Is done with the plan</translation>
    </message>
    <message>
        <source>Legde een voorstel op tafel</source>
        <translation>Laid an offer on the table</translation>
    </message>
    <message>
        <source>Rondde een gesprek af</source>
        <translation>Ended a talk</translation>
    </message>
    <message>
        <source>Ging een trap hoger</source>
        <translation>Went one step higher up</translation>
    </message>
    <message>
        <source>Wisselde van stoel</source>
        <translation>Changed chairs</translation>
    </message>
    <message>
        <source>Keek terug op een afspraak</source>
        <translation>Looked back at an agreement</translation>
    </message>
    <message>
        <source>Is klaar aan tafel</source>
        <translation>Is done at the table</translation>
    </message>
    <message>
        <source>Voorspelde welke kamer eerst verandert</source>
        <translation>Predicted which room changes first</translation>
    </message>
    <message>
        <source>Leeft met het plan</source>
        <translation>Lives with the plan</translation>
    </message>
    <message>
        <source>Paste een kaart aan</source>
        <translation>Adjusted a card</translation>
    </message>
    <message>
        <source>Reageerde op een gebeurtenis</source>
        <translation>Responded to an event</translation>
    </message>
    <message>
        <source>Ging verder na een kwartaal</source>
        <translation>Went on after a quarter</translation>
    </message>
    <message>
        <source>Begon aan een nieuwe ronde</source>
        <translation>Began a new round</translation>
    </message>
    <message>
        <source>Begon aan de terugblik</source>
        <translation>Began to look back</translation>
    </message>
    <message>
        <source>Schreef iets op bij de terugblik</source>
        <translation>Wrote something down while looking back</translation>
    </message>
    <message>
        <source>Maakte een als-dan-plan</source>
        <translation>Made an if-then plan</translation>
    </message>
    <message>
        <source>Dacht aan een eigen casus</source>
        <translation>Thought of a case of their own</translation>
    </message>
    <message>
        <source>Is klaar met de casus</source>
        <translation>Is done with the case</translation>
    </message>
    <message>
        <source>Ging een stap terug</source>
        <translation>Went back a step</translation>
    </message>
    <message>
        <source>Deed een stap opnieuw</source>
        <translation>Did a step again</translation>
    </message>
    <message>
        <source>Vroeg een hint</source>
        <translation>Asked for a hint</translation>
    </message>
    <message>
        <source>Hoorde een feit van de trainer</source>
        <translation>Heard a fact from the trainer</translation>
    </message>
    <message>
        <source>Krijgt een gebeurtenis van de trainer</source>
        <translation>Gets an event from the trainer</translation>
    </message>
    <message>
        <source>Probeert iets anders</source>
        <translation>Tries something else</translation>
    </message>
    <message>
        <source>Leest de aanmelding</source>
        <translation>Is reading the referral</translation>
    </message>
    <message>
        <source>Legde neer: {card}</source>
        <translation>Laid down: {card}</translation>
    </message>
    <message>
        <source>Leeft met het plan, maand {month}</source>
        <translation>Lives with the plan, month {month}</translation>
    </message>
    <message>
        <source>Speelt verder</source>
        <translation>Plays on</translation>
    </message>
    <message>
        <source>Groep {group} is nu verbonden en stuurt zelf wat zij doet. Uit dit bestand is niets overgenomen. Hoort het toch bij deze groep? Kies het opnieuw als zij niet meer verbonden is.</source>
        <translation>Group {group} is connected now and sends by itself what it does. Nothing was taken from this file. Does it belong to this group after all? Choose it again when the group is no longer connected.</translation>
    </message>
    <message>
        <source>Deze groep deed mee over het netwerk en dit is een nieuwe casus. Vraag de groep of dat klopt.</source>
        <translation>This group took part over the network and this is a new case. Ask the group whether that is right.</translation>
    </message>
    <message>
        <source>De map {folder} is niet te lezen. Kies een andere map.</source>
        <translation>The folder {folder} cannot be read. Choose another folder.</translation>
    </message>
    <message>
        <source>Dit bestand is van een andere les (code {code}). Kies het bij die les.</source>
        <translation>This file is from another lesson (code {code}). Choose it in that lesson.</translation>
    </message>
    <message>
        <source>Alles hiervan was er al.</source>
        <translation>All of this was already there.</translation>
    </message>
    <message>
        <source>{group}: {count} regels erbij.</source>
        <translation>{group}: {count} rows added.</translation>
    </message>
    <message>
        <source>Wacht op de trainer: ronde {number} begint straks.</source>
        <translation>Wait for the trainer: round {number} begins soon.</translation>
    </message>
    <message>
        <source>Wacht op de trainer: {step} gaat zo open.</source>
        <translation>Wait for the trainer: {step} will open soon.</translation>
    </message>
    <message>
        <source>Het lesplan in deze les is beschadigd. Vraag de trainer om de les opnieuw te openen.</source>
        <translation>The lesson plan in this lesson is damaged. Ask the trainer to open the lesson again.</translation>
    </message>
    <message>
        <source>De stappen samen duren {count} minuten langer dan de les.</source>
        <translation>The steps together take {count} minutes longer than the lesson.</translation>
    </message>
    <message>
        <source>De stappen samen duren 1 minuut langer dan de les.</source>
        <translation>The steps together take 1 minute longer than the lesson.</translation>
    </message>
    <message>
        <source>De stappen samen duren 1 minuut korter dan de les.</source>
        <translation>The steps together take 1 minute less than the lesson.</translation>
    </message>
    <message>
        <source>De stappen samen duren {count} minuten korter dan de les.</source>
        <translation>The steps together take {count} minutes less than the lesson.</translation>
    </message>
    <message>
        <source>De stappen samen duren even lang als de les.</source>
        <translation>The steps together take as long as the lesson.</translation>
    </message>
    <message>
        <source>De les is nog niet begonnen.</source>
        <translation>The lesson has not begun yet.</translation>
    </message>
    <message>
        <source>{title} duurt nog 1 minuut.</source>
        <translation>{title} takes 1 more minute.</translation>
    </message>
    <message>
        <source>{title} duurt nog {count} minuten.</source>
        <translation>{title} takes {count} more minutes.</translation>
    </message>
    <message>
        <source>De tijd voor {title} is om.</source>
        <translation>The time for {title} is up.</translation>
    </message>
    <message>
        <source>{title} duurt 1 minuut langer dan gepland.</source>
        <translation>{title} is taking 1 minute longer than planned.</translation>
    </message>
    <message>
        <source>{title} duurt {count} minuten langer dan gepland.</source>
        <translation>{title} is taking {count} minutes longer than planned.</translation>
    </message>
    <message>
        <source>Zo eindigt de les {count} minuten later dan gepland.</source>
        <translation>This way the lesson ends {count} minutes later than planned.</translation>
    </message>
    <message>
        <source>Zo eindigt de les 1 minuut later dan gepland.</source>
        <translation>This way the lesson ends 1 minute later than planned.</translation>
    </message>
    <message>
        <source>Zo eindigt de les 1 minuut eerder dan gepland.</source>
        <translation>This way the lesson ends 1 minute earlier than planned.</translation>
    </message>
    <message>
        <source>Zo eindigt de les {count} minuten eerder dan gepland.</source>
        <translation>This way the lesson ends {count} minutes earlier than planned.</translation>
    </message>
    <message>
        <source>Zo eindigt de les op tijd.</source>
        <translation>This way the lesson ends on time.</translation>
    </message>
    <message>
        <source>De cijfers van deze casus passen niet bij het huishouden. Open een eerdere kopie.</source>
        <translation>The figures of this case do not fit the household. Open an earlier copy.</translation>
    </message>
    <message>
        <source>‘{title}’ bleef weg door het plan</source>
        <translation>‘{title}’ stayed away because of the plan</translation>
    </message>
    <message>
        <source>‘{title}’: een kamer ging achteruit</source>
        <translation>‘{title}’: a room went down</translation>
    </message>
    <message>
        <source>‘{card}’ begon nooit: er kwam geen ja</source>
        <translation>‘{card}’ never began: there was no yes</translation>
    </message>
    <message>
        <source>Niet gevraagd: {question}</source>
        <translation>Not asked: {question}</translation>
    </message>
    <message>
        <source>{room} veranderde het minst</source>
        <translation>{room} changed least</translation>
    </message>
    <message>
        <source>1 groep</source>
        <translation>1 group</translation>
    </message>
    <message>
        <source>{count} groepen</source>
        <translation>{count} groups</translation>
    </message>
    <message>
        <source>{path} is niet te wissen. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>{path} cannot be wiped. Close other programs and try again.</translation>
    </message>
    <message>
        <source>{path} bestaat niet. Kies het bestand van een les.</source>
        <translation>{path} does not exist. Choose the file of a lesson.</translation>
    </message>
    <message>
        <source>Die code klopt niet. Kijk nog eens: er staat geen nul, geen letter O, geen één en geen letter I in.</source>
        <translation>That code is not right. Look again: there is no zero, no letter O, no one and no letter I in it.</translation>
    </message>
    <message>
        <source>Er is te vaak een verkeerde code getypt. Wacht {seconds} seconden en probeer het dan opnieuw.</source>
        <translation>A wrong code was typed too often. Wait {seconds} seconds and try again.</translation>
    </message>
    <message>
        <source>De trainer heeft deze groep van het bord gehaald. Spelen kan gewoon door.</source>
        <translation>The trainer took this group off the board. You can simply play on.</translation>
    </message>
    <message>
        <source>Deze groep doet nu mee op een andere laptop. Hier speel je verder zonder netwerk.</source>
        <translation>This group now takes part on another laptop. Here you play on without a network.</translation>
    </message>
    <message>
        <source>Er past niets meer bij in deze les. Speel verder en bewaar een bestand voor de trainer.</source>
        <translation>No more fits in this lesson. Play on and save a file for the trainer.</translation>
    </message>
    <message>
        <source>Van dit netwerk kwamen er net heel veel nieuwe groepen. De volgende kan over {seconds} seconden.</source>
        <translation>Very many new groups just came in from this network. The next one can in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Deze laptop heeft nog niet gezegd welke les het is. Doe opnieuw mee met de code.</source>
        <translation>This laptop has not said yet which lesson it is for. Join again with the code.</translation>
    </message>
    <message>
        <source>Deze casus hoort bij een andere groep. Begin een nieuwe casus.</source>
        <translation>This case belongs to another group. Begin a new case.</translation>
    </message>
    <message>
        <source>De inhoud van deze casus is niet goed aangekomen. Bewaar een bestand voor de trainer.</source>
        <translation>The content of this case did not arrive well. Save a file for the trainer.</translation>
    </message>
    <message>
        <source>De computer van de trainer kan dit niet lezen. Speel verder en bewaar een bestand voor de trainer.</source>
        <translation>The trainer&apos;s computer cannot read this. Play on and save a file for the trainer.</translation>
    </message>
    <message>
        <source>Deze casus is op twee laptops verder gespeeld. Bewaard blijft wat het eerst binnenkwam. Begin op de andere laptop een nieuwe casus.</source>
        <translation>This case was played on two laptops. What came in first stays kept. Begin a new case on the other laptop.</translation>
    </message>
    <message>
        <source>De computer van de trainer kan nu niet bewaren. Speel gewoon verder; €ffect stuurt het later.</source>
        <translation>The trainer&apos;s computer cannot save now. Simply play on; €ffect sends it later.</translation>
    </message>
    <message>
        <source>Deze casus hoort bij een andere groep. Vraag van welke groep dit bestand is.</source>
        <translation>This case belongs to another group. Ask which group this file is from.</translation>
    </message>
    <message>
        <source>Van deze groep zijn er al zo veel casussen als erbij kunnen. Wat er al is, blijft bewaard.</source>
        <translation>There are already as many cases of this group as can be added. What is there stays saved.</translation>
    </message>
    <message>
        <source>De inhoud van dit bestand klopt niet. Vraag de groep het opnieuw te bewaren.</source>
        <translation>The content of this file is not right. Ask the group to save it again.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Vraag de groep het opnieuw te bewaren.</source>
        <translation>This file cannot be read. Ask the group to save it again.</translation>
    </message>
    <message>
        <source>Deze casus is op twee laptops verder gespeeld. Bewaard blijft wat het eerst binnenkwam. Laat de groep op de andere laptop een nieuwe casus beginnen.</source>
        <translation>This case was played on two laptops. What came in first stays saved. Let the group begin a new case on the other laptop.</translation>
    </message>
    <message>
        <source>Dit bestand is gemaakt met €ffect {theirs}. Werk €ffect op deze laptop bij.</source>
        <translation>This file was made with €ffect {theirs}. Update €ffect on this laptop.</translation>
    </message>
    <message>
        <source>Deze laptop heeft €ffect {theirs}, de trainer heeft {ours}. Neem dezelfde versie, of speel zonder netwerk en bewaar een bestand voor de trainer.</source>
        <translation>This laptop has €ffect {theirs}, the trainer has {ours}. Use the same version, or play without a network and save a file for the trainer.</translation>
    </message>
    <message>
        <source>Er ging iets mis in €ffect. De les gaat door en wat bewaard is, blijft. Start de les straks opnieuw.</source>
        <translation>Something went wrong in €ffect. The lesson goes on and what was saved stays. Restart the lesson later.</translation>
    </message>
    <message>
        <source>De poorten {first} tot en met {last} zijn bezet. Sluit het andere programma, of werk met bestanden.</source>
        <translation>Ports {first} to {last} are taken. Close the other program, or work with files.</translation>
    </message>
    <message>
        <source>Dit adres bestaat niet: {address}.</source>
        <translation>This address does not exist: {address}.</translation>
    </message>
    <message>
        <source>Typ het adres over van het scherm van de trainer. Het lijkt op 10.0.4.21:8765.</source>
        <translation>Copy the address from the trainer&apos;s screen. It looks like 10.0.4.21:8765.</translation>
    </message>
    <message>
        <source>Deze laptop zit niet in hetzelfde netwerk als die van de trainer.</source>
        <translation>This laptop is not in the same network as the trainer&apos;s.</translation>
    </message>
    <message>
        <source>Kies hetzelfde wifi-netwerk als de trainer en probeer het opnieuw.</source>
        <translation>Choose the same wifi network as the trainer and try again.</translation>
    </message>
    <message>
        <source>De laptop van de trainer is er, maar er staat geen les open op dit adres.</source>
        <translation>The trainer&apos;s laptop is there, but no lesson is open at this address.</translation>
    </message>
    <message>
        <source>Vraag of de les al open staat en of het nummer achter de dubbele punt klopt.</source>
        <translation>Ask whether the lesson is open yet and whether the number after the colon is right.</translation>
    </message>
    <message>
        <source>De laptop van de trainer antwoordt niet. Vaak houdt de firewall van die laptop het tegen.</source>
        <translation>The trainer&apos;s laptop does not answer. Often its firewall blocks it.</translation>
    </message>
    <message>
        <source>Laat de trainer het netwerk op &apos;Privé&apos; zetten, of €ffect toestaan. Op &apos;Openbaar&apos; kan het niet.</source>
        <translation>Ask the trainer to set the network to &apos;Private&apos;, or to allow €ffect. It does not work on &apos;Public&apos;.</translation>
    </message>
    <message>
        <source>Op dit adres antwoordt een ander programma.</source>
        <translation>Another program answers at this address.</translation>
    </message>
    <message>
        <source>Typ het adres over van het scherm van de trainer, met het nummer achter de dubbele punt.</source>
        <translation>Copy the address from the trainer&apos;s screen, with the number after the colon.</translation>
    </message>
    <message>
        <source>Dit adres verbreekt de verbinding meteen. Vaak komen er te veel laptops tegelijk.</source>
        <translation>This address ends the connection at once. Often too many laptops come in at the same time.</translation>
    </message>
    <message>
        <source>Wacht tien seconden. €ffect probeert het zelf steeds opnieuw; speel intussen gewoon.</source>
        <translation>Wait ten seconds. €ffect keeps trying by itself; just play on meanwhile.</translation>
    </message>
    <message>
        <source>De verbinding viel weg. Spelen gaat gewoon door; alles staat op deze laptop.</source>
        <translation>The connection was lost. Playing simply goes on; everything is on this laptop.</translation>
    </message>
    <message>
        <source>€ffect probeert het steeds opnieuw. Lukt het niet, bewaar dan een bestand voor de trainer.</source>
        <translation>€ffect keeps trying. If it does not work, save a file for the trainer.</translation>
    </message>
    <message>
        <source>zoekt de trainer, speel gewoon</source>
        <translation>looking for the trainer, just play</translation>
    </message>
    <message>
        <source>verbonden</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>even weg, speel gewoon door</source>
        <translation>away for a moment, just play on</translation>
    </message>
    <message>
        <source>niet verbonden, speel gewoon door</source>
        <translation>not connected, just play on</translation>
    </message>
    <message>
        <source>zonder netwerk, speel gewoon</source>
        <translation>without a network, just play</translation>
    </message>
    <message>
        <source>de les is klaar</source>
        <translation>the lesson is over</translation>
    </message>
    <message>
        <source>Typ de code over van het scherm van de trainer en probeer het opnieuw.</source>
        <translation>Copy the code from the trainer&apos;s screen and try again.</translation>
    </message>
    <message>
        <source>Speel intussen gewoon. Probeer het daarna opnieuw.</source>
        <translation>Just play on meanwhile. Then try again.</translation>
    </message>
    <message>
        <source>Speel zonder netwerk en bewaar een bestand voor de trainer.</source>
        <translation>Play without a network and save a file for the trainer.</translation>
    </message>
    <message>
        <source>Vraag de trainer om jullie groep terug te zetten. Probeer het dan opnieuw.</source>
        <translation>Ask the trainer to put your group back. Then try again.</translation>
    </message>
    <message>
        <source>Willen jullie toch hier verder? Probeer het opnieuw; de andere laptop stopt dan.</source>
        <translation>Do you want to go on here after all? Try again; the other laptop then stops.</translation>
    </message>
    <message>
        <source>€ffect probeert het dan zelf opnieuw. Begin intussen gewoon met spelen.</source>
        <translation>€ffect then tries again by itself. Just begin to play meanwhile.</translation>
    </message>
    <message>
        <source>deel {number}</source>
        <translation>part {number}</translation>
    </message>
    <message>
        <source>{title}, alles is open</source>
        <translation>{title}, everything is open</translation>
    </message>
    <message>
        <source>{title}, open tot en met {step}</source>
        <translation>{title}, open up to and including {step}</translation>
    </message>
    <message>
        <source>Welke kamer had iedereen, en welke niemand?</source>
        <translation>Which room did everybody reach, and which nobody?</translation>
    </message>
    <message>
        <source>Wat kon je zelf veranderen, en wat niet?</source>
        <translation>What could you change yourself, and what not?</translation>
    </message>
    <message>
        <source>Wat had je willen weten voor je begon?</source>
        <translation>What would you have liked to know before you began?</translation>
    </message>
    <message>
        <source>Wat zou je nu anders vragen?</source>
        <translation>What would you ask differently now?</translation>
    </message>
    <message>
        <source>Wat doe je maandag anders?</source>
        <translation>What will you do differently on Monday?</translation>
    </message>
    <message>
        <source>Dit werd het in de levens die jullie speelden.</source>
        <translation>This is what became of the lives you played.</translation>
    </message>
    <message>
        <source>Dit gaf de doorslag.</source>
        <translation>This tipped the balance.</translation>
    </message>
    <message>
        <source>Hier liep het anders dan gedacht.</source>
        <translation>Here it went otherwise than expected.</translation>
    </message>
    <message>
        <source>Dit telde mee, en niet iedereen vroeg ernaar.</source>
        <translation>This counted, and not everybody asked about it.</translation>
    </message>
    <message>
        <source>Daar is bij deze groepen niets van te zien.</source>
        <translation>Nothing of that shows in these groups.</translation>
    </message>
    <message>
        <source>Het bedrag</source>
        <translation>The amount</translation>
    </message>
    <message>
        <source>Wie de meeste baat heeft</source>
        <translation>Who benefits most</translation>
    </message>
    <message>
        <source>Hoe vaak het eerste doel lukt</source>
        <translation>How often the first goal is reached</translation>
    </message>
    <message>
        <source>De prijs van een kaart</source>
        <translation>The price of a card</translation>
    </message>
    <message>
        <source>Welke kamer eerst achteruitgaat</source>
        <translation>Which room goes down first</translation>
    </message>
    <message>
        <source>Nog geen groep is bij Terugblik.</source>
        <translation>No group is at Looking back yet.</translation>
    </message>
    <message>
        <source>{count} groep is er nog niet.</source>
        <translation>{count} group is not there yet.</translation>
    </message>
    <message>
        <source>{count} groepen zijn er nog niet.</source>
        <translation>{count} groups are not there yet.</translation>
    </message>
    <message>
        <source>groep schreef op wat die meeneemt</source>
        <translation>group wrote down what it takes along</translation>
    </message>
    <message>
        <source>groepen schreven op wat ze meenemen</source>
        <translation>groups wrote down what they take along</translation>
    </message>
    <message>
        <source>‘{goal}’ is gelukt</source>
        <translation>‘{goal}’ was reached</translation>
    </message>
    <message>
        <source>{room} werd lichter</source>
        <translation>{room} became lighter</translation>
    </message>
    <message>
        <source>Schreef iets op bij ‘{step}’</source>
        <translation>Wrote something at ‘{step}’</translation>
    </message>
    <message>
        <source>Er is geen les &apos;{name}&apos;. {remedy}</source>
        <translation>There is no lesson &apos;{name}&apos;. {remedy}</translation>
    </message>
    <message>
        <source>Klasverslag (PDF)</source>
        <translation>Class report (PDF)</translation>
    </message>
    <message>
        <source>Werkblad van de klas (Excel)</source>
        <translation>Workbook of the class (Excel)</translation>
    </message>
    <message>
        <source>Beleidssignaal van de klas (PDF)</source>
        <translation>Policy signal of the class (PDF)</translation>
    </message>
    <message>
        <source>Lesplan van {count} minuten</source>
        <translation>Lesson plan of {count} minutes</translation>
    </message>
    <message>
        <source>€ffect, voor wie begeleidt. De minuten zijn een spelaanname: verander ze gerust.</source>
        <translation>€ffect, for whoever guides. The minutes are a game assumption: feel free to change them.</translation>
    </message>
    <message>
        <source>Waar het om gaat:</source>
        <translation>What it is about:</translation>
    </message>
    <message>
        <source>Voor wie:</source>
        <translation>For whom:</translation>
    </message>
    <message>
        <source>Doelen:</source>
        <translation>Goals:</translation>
    </message>
    <message>
        <source>Klaarleggen:</source>
        <translation>Have ready:</translation>
    </message>
    <message>
        <source>, of </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>alle huishoudens</source>
        <translation>all households</translation>
    </message>
    <message>
        <source>Past bij:</source>
        <translation>Suits:</translation>
    </message>
    <message>
        <source>{names} ({weights}).</source>
        <translation>{names} ({weights}).</translation>
    </message>
    <message>
        <source>Daarna, op het werk:</source>
        <translation>Afterwards, at work:</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Watch for:</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Zeg</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Vraag, en let op</source>
        <translation>Ask, and watch for</translation>
    </message>
    <message>
        <source>Let op: {words}</source>
        <translation>Watch for: {words}</translation>
    </message>
    <message>
        <source>Minuut {begin} tot {end} ({count} min)</source>
        <translation>Minute {begin} to {end} ({count} min)</translation>
    </message>
    <message>
        <source>Open: {steps}</source>
        <translation>Open now: {steps}</translation>
    </message>
    <message>
        <source>Projector: {views}</source>
        <translation>On the projector: {views}</translation>
    </message>
    <message>
        <source>Bedragen verborgen</source>
        <translation>Amounts hidden</translation>
    </message>
    <message>
        <source>Een dag van tevoren</source>
        <translation>A day ahead</translation>
    </message>
    <message>
        <source>Doe dit</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Als het misgaat</source>
        <translation>When it goes wrong</translation>
    </message>
    <message>
        <source>{blocks} blokken, {days} dagdelen</source>
        <translation>{blocks} blocks, {days} half days</translation>
    </message>
    <message>
        <source>Programma: {count}, en een half jaar daarna</source>
        <translation>Programme: {count}, and half a year after</translation>
    </message>
    <message>
        <source>Dagdeel</source>
        <translation>Half day</translation>
    </message>
    <message>
        <source>Waar het om gaat</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Lesplan</source>
        <translation>Lesson plan</translation>
    </message>
    <message>
        <source>Neem mee: {words}</source>
        <translation>Bring along: {words}</translation>
    </message>
    <message>
        <source>{count} min ({id})</source>
        <translation>{count} min. ({id})</translation>
    </message>
    <message>
        <source>Het half jaar daarna</source>
        <translation>The half year after</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week no.</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Weken na het laatste dagdeel</source>
        <translation>Weeks after the last half day</translation>
    </message>
    <message>
        <source>[teken]</source>
        <translation>[sign]</translation>
    </message>
    <message>
        <source>Waar {sign} staat, is iets getypt dat hier niet te drukken is, zoals een plaatje of een ander schrift.</source>
        <translation>Where it says {sign}, something was typed that cannot be printed here, like a small picture or another script.</translation>
    </message>
    <message>
        <source>Er is geen weg over het netwerk. Kies een wifi-netwerk, of werk met bestanden.</source>
        <translation>There is no way in over the network. Choose a Wi-Fi network, or work with files.</translation>
    </message>
    <message>
        <source>QR-code met {words}</source>
        <translation>QR code with {words}</translation>
    </message>
    <message>
        <source>ga naar</source>
        <translation>go to</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Ga naar {address}, code {code}</source>
        <translation>Go to {address}, code {code}</translation>
    </message>
    <message>
        <source>Start €ffect en kies: Doe mee met een les.</source>
        <translation>Start €ffect and choose: Join a lesson.</translation>
    </message>
    <message>
        <source>Lukt dat niet? Probeer {addresses}.</source>
        <translation>Does that not work? Try {addresses}.</translation>
    </message>
    <message>
        <source>Zo doen groepen mee</source>
        <translation>How groups take part</translation>
    </message>
    <message>
        <source>Ga verder: {title}. {about}</source>
        <translation>Go on: {title}. {about}</translation>
    </message>
    <message>
        <source>Geef een les</source>
        <translation>Give a lesson</translation>
    </message>
    <message>
        <source>Welke les?</source>
        <translation>Which lesson?</translation>
    </message>
    <message>
        <source>Neem mee: {words}.</source>
        <translation>Bring: {words}.</translation>
    </message>
    <message>
        <source>Welk blok?</source>
        <translation>Which block?</translation>
    </message>
    <message>
        <source>Welk dagdeel?</source>
        <translation>Which half day?</translation>
    </message>
    <message>
        <source>{title}, {count} dagdelen</source>
        <translation>{title}, {count} half days</translation>
    </message>
    <message>
        <source>Groepen spelen elkaars partij aan tafel</source>
        <translation>Groups play each other&apos;s party at the table</translation>
    </message>
    <message>
        <source>Programma op papier</source>
        <translation>Programme on paper</translation>
    </message>
    <message>
        <source>Lesplan op papier</source>
        <translation>Lesson plan on paper</translation>
    </message>
    <message>
        <source>Open de les</source>
        <translation>Open the lesson</translation>
    </message>
    <message>
        <source>Ga verder met een les</source>
        <translation>Go on with a lesson</translation>
    </message>
    <message>
        <source>Of begin een nieuwe</source>
        <translation>Or begin a new one</translation>
    </message>
    <message>
        <source>Minuten aanpassen</source>
        <translation>Change the minutes</translation>
    </message>
    <message>
        <source>Welk huishouden?</source>
        <translation>Which household?</translation>
    </message>
    <message>
        <source>Groepen kiezen zelf</source>
        <translation>Groups choose for themselves</translation>
    </message>
    <message>
        <source>Hoe zwaar?</source>
        <translation>Which level?</translation>
    </message>
    <message>
        <source>Alle huishoudens, groepen kiezen zelf</source>
        <translation>All households, groups choose for themselves</translation>
    </message>
    <message>
        <source>Dit huishouden heeft deze zwaarte niet. Kies een andere zwaarte.</source>
        <translation>This household does not have this level. Choose another level.</translation>
    </message>
    <message>
        <source>Deze casus ging op een andere laptop anders verder, en die volgt de trainer. Speel samen verder op die laptop. Wat hier staat, blijft hier bewaard.</source>
        <translation>This case went another way on another laptop, and the trainer follows that one. Play on together on that laptop. What is here stays kept here.</translation>
    </message>
    <message>
        <source>De les</source>
        <translation>The lesson</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>What now?</translation>
    </message>
    <message>
        <source>Taakblad</source>
        <translation>Task sheet</translation>
    </message>
    <message>
        <source>Kijk mee op dit scherm</source>
        <translation>Watch on this screen</translation>
    </message>
    <message>
        <source>Vraag hulp</source>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Deze les speelt:</source>
        <translation>This lesson plays:</translation>
    </message>
    <message>
        <source>Of met een kant-en-klaar plan</source>
        <translation>Or with a ready-made plan</translation>
    </message>
    <message>
        <source>{title}, met een kant-en-klaar plan</source>
        <translation>{title}, with a ready-made plan</translation>
    </message>
    <message>
        <source>De trainer: {words}</source>
        <translation>The trainer: {words}</translation>
    </message>
    <message>
        <source>De les: {line}</source>
        <translation>The lesson: {line}</translation>
    </message>
    <message>
        <source>Hulp is gevraagd. Niet meer nodig?</source>
        <translation>Help was asked. No longer needed?</translation>
    </message>
    <message>
        <source>Hulp gevraagd</source>
        <translation>Help asked</translation>
    </message>
    <message>
        <source>Op het grote scherm staat nu niets. Wat de trainer straks toont, komt ook hier.</source>
        <translation>There is nothing on the big screen now. What the trainer shows later also comes here.</translation>
    </message>
    <message>
        <source>Op het grote scherm</source>
        <translation>On the big screen</translation>
    </message>
    <message>
        <source>Kies de map met bestanden van groepen</source>
        <translation>Choose the folder with files of groups</translation>
    </message>
    <message>
        <source>Wat er in de map stond</source>
        <translation>What was in the folder</translation>
    </message>
    <message>
        <source>In deze map staan geen bestanden van groepen. Zoek een map met .effect-bestanden.</source>
        <translation>There are no files of groups in this folder. Look for a folder with .effect files.</translation>
    </message>
    <message>
        <source>Binnengehaald: {taken}. Was er al: {known}. Lukte niet: {refused}.</source>
        <translation>Taken in: {taken}. Was here already: {known}. Did not work: {refused}.</translation>
    </message>
    <message>
        <source>stap</source>
        <translation>step</translation>
    </message>
    <message>
        <source>laatste wat zij deden</source>
        <translation>what they did last</translation>
    </message>
    <message>
        <source>sinds</source>
        <translation>since</translation>
    </message>
    <message>
        <source>voorspelling</source>
        <translation>prediction</translation>
    </message>
    <message>
        <source>via</source>
        <translation>via</translation>
    </message>
    <message>
        <source>Pijl omhoog en omlaag kiest een groep. Rechts staat wat die groep doet.</source>
        <translation>Arrow up and down choose a group. On the right stands what that group does.</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Het lijkt op 10.0.4.21:8765.</source>
        <translation>It looks like 10.0.4.21:8765.</translation>
    </message>
    <message>
        <source>Typ het adres dat bij de trainer op het scherm staat.</source>
        <translation>Type the address that is on the trainer&apos;s screen.</translation>
    </message>
    <message>
        <source>De code heeft {most} tekens. Hier staan er {count}.</source>
        <translation>The code has {most} characters. Here are {count}.</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; komt niet voor in een code. Er staat geen nul, geen letter O, geen één en geen letter I in.</source>
        <translation>&apos;{sign}&apos; never stands in a code. There is no zero, no letter O, no one and no letter I in it.</translation>
    </message>
    <message>
        <source>Code van jullie groep: {code}</source>
        <translation>Code of your group: {code}</translation>
    </message>
    <message>
        <source>De trainer houdt even pauze</source>
        <translation>The trainer has paused the lesson</translation>
    </message>
    <message>
        <source>Alles staat op deze laptop. Straks gaan jullie hier verder.</source>
        <translation>Everything is on this laptop. You will go on here in a moment.</translation>
    </message>
    <message>
        <source>De trainer heeft de euro&apos;s nog dicht</source>
        <translation>The trainer still keeps the euros shut</translation>
    </message>
    <message>
        <source>Lesplan: {phases}</source>
        <translation>Lesson plan: {phases}</translation>
    </message>
    <message>
        <source>{title} {count} min</source>
        <translation>{title} {count} min</translation>
    </message>
    <message>
        <source>{title}, {count} minuten</source>
        <translation>{title}, {count} minutes</translation>
    </message>
    <message>
        <source>{phase}, nu open</source>
        <translation>{phase}, open now</translation>
    </message>
    <message>
        <source>{phase}, geweest</source>
        <translation>{phase}, has been</translation>
    </message>
    <message>
        <source>Een les heeft een plek op de schijf nodig. Start €ffect opnieuw met een andere map.</source>
        <translation>A lesson needs a place on the disk. Start €ffect again with another folder.</translation>
    </message>
    <message>
        <source>Deze les gaat met bestanden. Is er weer een poort vrij? Open de les dan opnieuw.</source>
        <translation>This lesson works with files. Is a port free again? Then open the lesson again.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Kies eerst een groep in de lijst.</source>
        <translation>First choose a group in the list.</translation>
    </message>
    <message>
        <source>Nog bezig: {groups}.</source>
        <translation>Still busy: {groups}.</translation>
    </message>
    <message>
        <source>Zij kunnen afmaken waar zij mee bezig zijn. Er gaat niets verloren.</source>
        <translation>They can finish what they are busy with. Nothing is lost.</translation>
    </message>
    <message>
        <source>Volgende fase: {phase}</source>
        <translation>Next phase: {phase}</translation>
    </message>
    <message>
        <source>Open de fase</source>
        <translation>Open the phase</translation>
    </message>
    <message>
        <source>Groepen kunnen daarna zelf verder spelen. Zij zien dan alles, ook de euro&apos;s.</source>
        <translation>Groups can play on by themselves afterwards. They then see everything, the euros too.</translation>
    </message>
    <message>
        <source>Wat zij deden en wat u deed, blijft op deze laptop bewaard.</source>
        <translation>What they did and what you did stays kept on this laptop.</translation>
    </message>
    <message>
        <source>De les afsluiten?</source>
        <translation>End the lesson?</translation>
    </message>
    <message>
        <source>Groepen zijn dan hun verbinding kwijt, maar spelen gewoon door.</source>
        <translation>Groups then lose their connection, but simply play on.</translation>
    </message>
    <message>
        <source>De les blijft bewaard. Open hem weer met: Geef een les, Ga verder met een les.</source>
        <translation>The lesson stays kept. Open it again with: Give a lesson, Go on with a lesson.</translation>
    </message>
    <message>
        <source>De les is nog open</source>
        <translation>The lesson is still open</translation>
    </message>
    <message>
        <source>Sluit €ffect</source>
        <translation>Close €ffect</translation>
    </message>
    <message>
        <source>In de klas</source>
        <translation>In the classroom</translation>
    </message>
    <message>
        <source>een groep</source>
        <translation>a group</translation>
    </message>
    <message>
        <source>een groep: van laag tot hoog</source>
        <translation>a group: from low to high</translation>
    </message>
    <message>
        <source>zo werd het</source>
        <translation>how it turned out</translation>
    </message>
    <message>
        <source>een plan; een getal telt plannen</source>
        <translation>a plan; a number counts plans</translation>
    </message>
    <message>
        <source>zo was het</source>
        <translation>how it was</translation>
    </message>
    <message>
        <source>zo wordt het</source>
        <translation>how it becomes</translation>
    </message>
    <message>
        <source>erbij gekomen</source>
        <translation>gained</translation>
    </message>
    <message>
        <source>eraf gegaan</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>in zoveel van de {lives} levens</source>
        <translation>in so many of the {lives} lives</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>After</translation>
    </message>
    <message>
        <source>van {old} naar {new}</source>
        <translation>from {old} to {new}</translation>
    </message>
    <message>
        <source>blijft {old}</source>
        <translation>stays {old}</translation>
    </message>
    <message>
        <source>Jullie plan: {x} en {y}.</source>
        <translation>Your plan: {x} and {y}.</translation>
    </message>
    <message>
        <source>Omhoog: {label}</source>
        <translation>Up: {label}</translation>
    </message>
    <message>
        <source>Opzij: {label}</source>
        <translation>Across: {label}</translation>
    </message>
    <message>
        <source>jullie plan</source>
        <translation>your plan</translation>
    </message>
    <message>
        <source>Kaart of doel</source>
        <translation>Card or goal</translation>
    </message>
    <message>
        <source>In geen van beide plannen ligt een kaart.</source>
        <translation>There is no card in either plan.</translation>
    </message>
    <message>
        <source>Van de</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Hier staat nog niets om te tellen.</source>
        <translation>There is nothing to count here yet.</translation>
    </message>
    <message>
        <source>Op het scherm</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>Nog niets om te zien</source>
        <translation>Nothing to see yet</translation>
    </message>
    <message>
        <source>Doe mee. Adres: {address}. Code: {code}.</source>
        <translation>Join in. Address: {address}. Code: {code}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open €ffect en typ dit adres</source>
        <translation>Open €ffect and type this address</translation>
    </message>
    <message>
        <source>en deze code</source>
        <translation>and this code</translation>
    </message>
    <message>
        <source>Hier komt wat jullie samen bekijken.</source>
        <translation>What you look at together appears here.</translation>
    </message>
    <message>
        <source>€ffect op het scherm (F11: heel scherm)</source>
        <translation>€ffect on the screen (F11: whole screen)</translation>
    </message>
    <message>
        <source>Het scherm is losgekoppeld. Het beeld staat nu op dit scherm.</source>
        <translation>The screen was unplugged. The picture is now on this screen.</translation>
    </message>
    <message>
        <source>Nog geen groep speelt. Wacht tot een groep begonnen is.</source>
        <translation>No group is playing yet. Wait until a group has begun.</translation>
    </message>
    <message>
        <source>Wat doet deze ene keuze, en waarom?</source>
        <translation>What does this one choice do, and why?</translation>
    </message>
    <message>
        <source>Wat denken jullie dat er verandert? Het wordt nu berekend.</source>
        <translation>What do you think will change? It is being computed now.</translation>
    </message>
    <message>
        <source>Dit is niet uitgerekend. Kies het nog een keer.</source>
        <translation>This was not computed. Choose it once more.</translation>
    </message>
    <message>
        <source>Deze groep speelt niet meer mee. Kies een andere groep.</source>
        <translation>This group no longer takes part. Choose another group.</translation>
    </message>
    <message>
        <source>Deze groep speelt een casus van een andere rekenwet. Daar wordt niets voor berekend. Kies een andere groep.</source>
        <translation>This group plays a case of another rule version. Nothing is computed for it. Choose another group.</translation>
    </message>
    <message>
        <source>Deze groep is nog niet bij Terugblik. Wacht tot hun casus is gespeeld.</source>
        <translation>This group is not at Looking back yet. Wait until their case has been played.</translation>
    </message>
    <message>
        <source>Hier valt niets anders te kiezen. Kies een andere groep.</source>
        <translation>There is nothing else to choose here. Choose another group.</translation>
    </message>
    <message>
        <source>Verander één ding: {words}</source>
        <translation>Change one thing: {words}</translation>
    </message>
    <message>
        <source>Adres en code</source>
        <translation>Address and code</translation>
    </message>
    <message>
        <source>Op de projector</source>
        <translation>On the projector</translation>
    </message>
    <message>
        <source>Nu: {words}.</source>
        <translation>Now: {words}.</translation>
    </message>
    <message>
        <source>Alle groepen zien dit ook zelf.</source>
        <translation>All groups see this on their own screen too.</translation>
    </message>
    <message>
        <source>In het lesplan: {views}.</source>
        <translation>In the lesson plan: {views}.</translation>
    </message>
    <message>
        <source>Van welk huishouden?</source>
        <translation>Of which household?</translation>
    </message>
    <message>
        <source>Zodra een groep speelt, kan hier meer.</source>
        <translation>As soon as a group plays, there is more here.</translation>
    </message>
    <message>
        <source>Voor iedereen</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Een eigen vraag</source>
        <translation>A question of your own</translation>
    </message>
    <message>
        <source>Wat er is voorspeld, zonder namen</source>
        <translation>What was predicted, without names</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Terugblik van de klas</source>
        <translation>The class looks back</translation>
    </message>
    <message>
        <source>Van één groep, zonder naam</source>
        <translation>Of one group, without its name</translation>
    </message>
    <message>
        <source>Welke groep?</source>
        <translation>Which group?</translation>
    </message>
    <message>
        <source>Het huis nu</source>
        <translation>The house now</translation>
    </message>
    <message>
        <source>Geld per partij, na een ja</source>
        <translation>Money per party, after a yes</translation>
    </message>
    <message>
        <source>Verander één ding, na een ja</source>
        <translation>Change one thing, after a yes</translation>
    </message>
    <message>
        <source>Opzij</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Toon de punten</source>
        <translation>Show the points</translation>
    </message>
    <message>
        <source>Twee plannen naast elkaar, zonder namen</source>
        <translation>Two plans side by side, without names</translation>
    </message>
    <message>
        <source>Toon twee plannen</source>
        <translation>Show two plans</translation>
    </message>
    <message>
        <source>Uw vraag</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>Hij staat groot op de projector en bij elke groep.</source>
        <translation>It stands large on the projector and at every group.</translation>
    </message>
    <message>
        <source>Schrijf eerst een vraag.</source>
        <translation>Write a question first.</translation>
    </message>
    <message>
        <source>Toon de vraag</source>
        <translation>Show the question</translation>
    </message>
    <message>
        <source>Kies wat er staat</source>
        <translation>Choose what is shown</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>{groups} doet mee</source>
        <translation>{groups} takes part</translation>
    </message>
    <message>
        <source>{groups} doen mee</source>
        <translation>{groups} take part</translation>
    </message>
    <message>
        <source>Vraag het eerst aan {group}. Nee zeggen mag altijd.</source>
        <translation>Ask {group} first. Saying no is always fine.</translation>
    </message>
    <message>
        <source>Hun naam komt niet in beeld.</source>
        <translation>Their name is not shown.</translation>
    </message>
    <message>
        <source>Heeft deze groep ja gezegd?</source>
        <translation>Did this group say yes?</translation>
    </message>
    <message>
        <source>Welke ene keuze van {group} had anders gekund?</source>
        <translation>Which one choice of {group} could have been different?</translation>
    </message>
    <message>
        <source>Ja, toon het</source>
        <translation>Yes, show it</translation>
    </message>
    <message>
        <source>Zoeken in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Soort bestand:</source>
        <translation>Kind of file:</translation>
    </message>
    <message>
        <source>Wat er gebeurde in deze casus past niet bij het huishouden. Open een eerdere kopie.</source>
        <translation>What happened in this case does not fit the household. Open an earlier copy.</translation>
    </message>
    <message>
        <source>Alle stappen samen duren {count} minuten, even lang als de les.</source>
        <translation>All steps together take {count} minutes, as long as the lesson.</translation>
    </message>
    <message>
        <source>Alle stappen samen duren {count} minuten, de les {whole}.</source>
        <translation>All steps together take {count} minutes, the lesson {whole}.</translation>
    </message>
    <message>
        <source>Voor nabespreken is er nu {count} minuten. Kort liever het spelen in: van nabespreken wordt het meeste geleerd.</source>
        <translation>There are {count} minutes for the debrief now. Rather shorten the playing: most is learned from the debrief.</translation>
    </message>
    <message>
        <source>{label}: 1 minuut minder</source>
        <translation>{label}: 1 minute less</translation>
    </message>
    <message>
        <source>{label}: 1 minuut meer</source>
        <translation>{label}: 1 minute more</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Vul een getal van {least} tot {most} in.</source>
        <translation>Fill in a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Hoeveel minuten per stap?</source>
        <translation>How many minutes per step?</translation>
    </message>
    <message>
        <source>De hele les</source>
        <translation>The whole lesson</translation>
    </message>
    <message>
        <source>Zoals in het lesplan</source>
        <translation>As in the lesson plan</translation>
    </message>
    <message>
        <source>Zo doen we het</source>
        <translation>We do it like this</translation>
    </message>
    <message>
        <source>Vul overal minuten in. Dan staat hier het totaal.</source>
        <translation>Fill in minutes everywhere. Then the total stands here.</translation>
    </message>
    <message>
        <source>Jullie kijken mee bij {group}.</source>
        <translation>You watch {group}.</translation>
    </message>
    <message>
        <source>Vraag de trainer bij welke groep jullie meekijken.</source>
        <translation>Ask the trainer which group you watch.</translation>
    </message>
    <message>
        <source>De les is nu bij: {phase}.</source>
        <translation>The lesson is at: {phase}.</translation>
    </message>
    <message>
        <source>Let hier nu op</source>
        <translation>Watch for this now</translation>
    </message>
    <message>
        <source>Op andere momenten</source>
        <translation>At other moments</translation>
    </message>
    <message>
        <source>Hier ligt een kant-en-klaar plan. Het is niet van jullie zelf. Speel vanaf hier verder.</source>
        <translation>Here lies a ready-made plan. It is not your own. Play on from here.</translation>
    </message>
    <message>
        <source>{event} ({where})</source>
        <translation>{event} ({where})</translation>
    </message>
    <message>
        <source>aangekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>nog onderweg</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>{fact} ({arrived})</source>
        <translation>{fact} ({arrived})</translation>
    </message>
    <message>
        <source>kwam te laat</source>
        <translation>came too late</translation>
    </message>
    <message>
        <source>komt in maand {month}</source>
        <translation>comes in month {month}</translation>
    </message>
    <message>
        <source>gebeurde in maand {month}</source>
        <translation>happened in month {month}</translation>
    </message>
    <message>
        <source>kon in maand {month} niet</source>
        <translation>could not happen in month {month}</translation>
    </message>
    <message>
        <source>De trainer laat in maand {month} iets gebeuren. Dat komt van buiten, met en zonder jullie plan. De bedragen rekenen er al mee.</source>
        <translation>The trainer lets something happen in month {month}. It comes from outside, with and without your plan. The amounts already count it.</translation>
    </message>
    <message>
        <source>De trainer vertelt: {fact} Bron: {source}.</source>
        <translation>The trainer says: {fact} Source: {source}.</translation>
    </message>
    <message>
        <source>De bedragen van jullie terugblik staan al vast. Dit verandert daar niets meer aan.</source>
        <translation>The amounts in your debrief are already fixed. This no longer changes them.</translation>
    </message>
    <message>
        <source>Dit was nog onzeker. Vanaf nu telt het mee. Wat al getoond of gespeeld is, blijft zo.</source>
        <translation>This was still uncertain. From now on it counts. What was already shown or played stays as it is.</translation>
    </message>
    <message>
        <source>Jullie weten dit nu. De bedragen veranderen er niet vanzelf door.</source>
        <translation>You know this now. It does not change the amounts by itself.</translation>
    </message>
    <message>
        <source>Dit feit hoort niet bij dit huishouden. Kies een ander feit.</source>
        <translation>This fact is not part of this household. Choose another fact.</translation>
    </message>
    <message>
        <source>Dit feit is al bekend. Kies een ander feit.</source>
        <translation>This fact is already known. Choose another fact.</translation>
    </message>
    <message>
        <source>Deze gebeurtenis hoort niet bij dit huishouden. Kies een andere gebeurtenis.</source>
        <translation>This event is not one of this household. Choose another event.</translation>
    </message>
    <message>
        <source>Deze gebeurtenis kwam al van de trainer. Kies een andere.</source>
        <translation>This event already came from the trainer. Choose another.</translation>
    </message>
    <message>
        <source>Een gebeurtenis komt in de eerste maand die nog geleefd wordt.</source>
        <translation>An event comes in the next month that is lived.</translation>
    </message>
    <message>
        <source>Dit kan nu niet gebeuren in dit huishouden. Kies een andere gebeurtenis.</source>
        <translation>This cannot happen in this household now. Choose another event.</translation>
    </message>
    <message>
        <source>Vertel een feit aan {group}</source>
        <translation>Tell {group} a fact</translation>
    </message>
    <message>
        <source>Vertel een feit aan alle groepen</source>
        <translation>Tell all groups a fact</translation>
    </message>
    <message>
        <source>Alleen wat een groep nog niet weet. Het staat meteen op hun scherm en blijft bekend.</source>
        <translation>Only what a group does not know yet. It is on their screen at once and stays known.</translation>
    </message>
    <message>
        <source>Laat iets gebeuren bij {group}</source>
        <translation>Let something happen to {group}</translation>
    </message>
    <message>
        <source>alle groepen</source>
        <translation>all groups</translation>
    </message>
    <message>
        <source>Het gebeurt in de eerste maand die een groep nog gaat leven, met en zonder hun plan. Wie nog niet bij Leven is, krijgt het zodra zij daar zijn. Terugnemen kan niet.</source>
        <translation>It happens in the next month a group lives, with and without their plan. Groups that are not at Living yet get it as soon as they are there. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Laat dit gebeuren</source>
        <translation>Let this happen</translation>
    </message>
    <message>
        <source>Er is nu niemand bij wie iets kan gebeuren.</source>
        <translation>There is nobody now to whom something can happen.</translation>
    </message>
    <message>
        <source>Nog geen casus, of geen maand meer te leven: {groups}.</source>
        <translation>No case yet, or no month left to live: {groups}.</translation>
    </message>
    <message>
        <source>{place} · voor {count} groepen</source>
        <translation>{place} · for {count} groups</translation>
    </message>
    <message>
        <source>Speelt met een bestand en krijgt dit niet: {groups}.</source>
        <translation>Plays with a file and does not get this: {groups}.</translation>
    </message>
    <message>
        <source>Er is nu niemand aan wie u een nieuw feit kunt vertellen.</source>
        <translation>There is nobody you can tell a new fact right now.</translation>
    </message>
    <message>
        <source>{place} · voor {groups}</source>
        <translation>{place} · for {groups}</translation>
    </message>
    <message>
        <source>Vertel dit</source>
        <translation>Tell this</translation>
    </message>
    <message>
        <source>De gebeurtenis &apos;{event}&apos; hoort niet bij dit huishouden.</source>
        <translation>The event &apos;{event}&apos; is not one of this household.</translation>
    </message>
    <message>
        <source>Van de trainer, maar in jullie leven kon dit niet gebeuren.</source>
        <translation>From the trainer, but in your life this could not happen.</translation>
    </message>
    <message>
        <source>Van de trainer: dit komt niet door toeval en niet door jullie plan.</source>
        <translation>From the trainer: this is not by chance and not because of your plan.</translation>
    </message>
    <message>
        <source>‘{title}’ zou van de trainer komen in maand {month}. Zo ver leefden jullie niet; de bedragen rekenen er wel mee.</source>
        <translation>‘{title}’ was to come from the trainer in month {month}. You did not live that far; the amounts do count it.</translation>
    </message>
    <message>
        <source>‘{title}’ in maand {month} kwam van de trainer, niet van het toeval.</source>
        <translation>‘{title}’ in month {month} came from the trainer, not from chance.</translation>
    </message>
    <message>
        <source>Het gebeurde met en zonder jullie plan.</source>
        <translation>It happened with and without your plan.</translation>
    </message>
    <message>
        <source>Zonder jullie plan kon het toen niet gebeuren.</source>
        <translation>Without your plan it could not happen then.</translation>
    </message>
    <message>
        <source>In jullie leven kon het toen niet gebeuren, zonder jullie plan wel.</source>
        <translation>In your life it could not happen then, without your plan it could.</translation>
    </message>
    <message>
        <source>Het kon toen niet gebeuren.</source>
        <translation>It could not happen then.</translation>
    </message>
    <message>
        <source>De trainer vertelde dit, jullie vroegen het niet: {fact}</source>
        <translation>The trainer told this, you did not ask: {fact}</translation>
    </message>
    <message>
        <source>Maand {month}: {groups}.</source>
        <translation>Month {month}: {groups}.</translation>
    </message>
    <message>
        <source>bedrag nog dicht</source>
        <translation>amount still closed</translation>
    </message>
    <message>
        <source>De trainer heeft de euro&apos;s nog dicht. Documenten maak je zodra ze open zijn.</source>
        <translation>The trainer still has the euros closed. You can make documents as soon as they are open.</translation>
    </message>
    <message>
        <source>{party} legt hier vooral in doordat er minder binnenkomt dan zonder plan (van: {payers}). Dat is geen rekening.</source>
        <translation>{party} puts in here mostly because less comes in than without a plan (from: {payers}). That is no bill.</translation>
    </message>
    <message>
        <source>niet terugverdiend binnen {years}</source>
        <translation>does not pay for itself within {years}</translation>
    </message>
    <message>
        <source>terugverdiend in maand {month}</source>
        <translation>pays for itself in month {month}</translation>
    </message>
    <message>
        <source>Mogelijk leven {number} van {count}: {back}. Na {years} samen {amount}.</source>
        <translation>Possible life {number} of {count}: {back}. After {years} together {amount}.</translation>
    </message>
    <message>
        <source>Een hint heeft drie delen. Open de hulp opnieuw.</source>
        <translation>A hint has three parts. Open the help again.</translation>
    </message>
    <message>
        <source>Voor wie speelt {group} de partij?</source>
        <translation>For whom does {group} play the party?</translation>
    </message>
    <message>
        <source>{group} zit dan aan tafel op de stoelen van de groep die u kiest. In de casus telt het model.</source>
        <translation>{group} then takes the chairs opposite the group you choose. In the case, the model counts.</translation>
    </message>
    <message>
        <source>Nu gekozen: {group}.</source>
        <translation>Chosen now: {group}.</translation>
    </message>
    <message>
        <source>Haal deze keuze weg</source>
        <translation>Take this choice back</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is geen adres. Typ over wat bij de trainer op het scherm staat, zoals 10.0.4.21:8765.</source>
        <translation>&apos;{text}&apos; is no address. Copy what is on the trainer&apos;s screen, such as 10.0.4.21:8765.</translation>
    </message>
    <message>
        <source>Geen plan kost ook geld. Dit betalen zij gemiddeld in {years}, zonder plan:</source>
        <translation>No plan costs money too. This is what they pay on average in {years}, without a plan:</translation>
    </message>
    <message>
        <source>Zonder plan betaalt geen partij duidelijk meer dan zij ontvangt, in {years}.</source>
        <translation>Without a plan no party clearly pays more than it receives, in {years}.</translation>
    </message>
    <message>
        <source>Dit is wat in dit spel een prijs heeft, met wat zij ontvangen eraf. Hoe het met de mensen gaat, staat in de kamers.</source>
        <translation>This is what has a price in this game, less what they receive. How the people are doing is in the rooms.</translation>
    </message>
    <message>
        <source>{title}, ook bij jullie</source>
        <translation>{title}, in your life too</translation>
    </message>
    <message>
        <source>en nog 1 ding</source>
        <translation>and 1 more thing</translation>
    </message>
    <message>
        <source>en nog {count} dingen</source>
        <translation>and {count} more things</translation>
    </message>
    <message>
        <source>waarde van nu</source>
        <translation>value today</translation>
    </message>
    <message>
        <source>zonder korting</source>
        <translation>no discount</translation>
    </message>
    <message>
        <source>Waarde van nu: een euro van later telt iets minder mee. Zo rekent het hele spel.</source>
        <translation>Value today: a later euro counts a little less. The whole game counts this way.</translation>
    </message>
    <message>
        <source>Zonder korting: een euro van later telt even zwaar. De andere schermen rekenen dat niet zo.</source>
        <translation>No discount: a later euro counts just as much. The other screens do not count this way.</translation>
    </message>
    <message>
        <source>Hoe telt een euro van later?</source>
        <translation>How does a later euro count?</translation>
    </message>
</context>
</TS>
