import type { children as english } from "../en/children.ts";
import type { WordsIn } from "../words-in.ts";

export const children: WordsIn<"sv", typeof english> = {
	"allowed.heading": "Vilka som får skriva med {name}",
	"allowed.intro":
		"{name} kan skriva med de här personerna, och bara de kan skriva med {name}. Tar du bort någon, så lämnar {name} de grupper de har gemensamt. I familjens egen konversation läser alla allas meddelanden.",
	"allowed.legend": "Personer i familjen",

	"care.just_two": "Bara de två",
	"care.name": "Vad {name} kallas",
	"care.secret": "Hur {name} loggar in",
	"care.secret_intro": "Har {name} glömt bilderna eller lösenordet? Välj nya här, så slutar de gamla att fungera.",
	"care.secret_new": "Välj ett nytt sätt att logga in",
	"care.secret_save": "Använd det här från och med nu",
	"care.take_out": "Ta ut",
	"care.take_out_body": "{name} kan inte längre se eller skriva något i ”{title}”.",
	"care.take_out_heading": "Ta ut {name} ur gruppen?",
	"care.take_out_named": "Ta ut ur {title}",
	"care.threads": "Konversationer med {name}",
	"care.threads_intro":
		"Vilka de är, och med vem. Det som sägs i dem visas inte för dig, om du inte själv är med i dem.",

	"child.add": "Lägg till ett barn",
	"child.allowed": "Vilka får skriva med barnet?",
	"child.always": "Alltid, som en av dem som tar hand om barnet",
	"child.another": "Lägg till ett barn till",
	"child.begin": "Skapa ett konto för ett barn",
	"child.by_password": "Ett lösenord",
	"child.by_pictures": "Sex bilder",
	"child.device": "En egen enhet för {name}",
	"child.device_intro":
		"På en surfplatta eller telefon som {name} har behöver inget skrivas: skapa en länk och håll den enhetens kamera över koden.",
	"child.intro":
		"Du skapar kontot här och sköter det: du bestämmer vilka barnet får skriva med. Barnet behöver ingen e-post och inget telefonnummer.",
	"child.look_after": "Gå till sidan för {name}",
	"child.made": "{name} är med i familjen",
	"child.name": "Barnets namn",
	"child.other_pictures": "Andra bilder",
	"child.pictures": "Barnets bilder",
	"child.pictures_note":
		"Barnet trycker på de här sex i den här ordningen. Berätta en saga med dem, så är de lätta att minnas.",
	"child.pictures_of": "Bilder för {name}",
	"child.secret": "Hur loggar barnet in?",
	"child.submit": "Skapa kontot",
	"child.submitting": "Skapar kontot…",
	"child.way_in": "Hur {name} loggar in",
	"child.way_in_password": "På inloggningssidan, med användarnamnet {username} och lösenordet du valde för {name}.",
	"child.way_in_pictures":
		"På inloggningssidan väljer {name} ”Logga in med bilder”, skriver användarnamnet {username} och trycker på de här bilderna i den här ordningen:",
	"child.why":
		"För någon som är för ung för ett lösenord: du skapar kontot här, och du bestämmer vilka barnet får skriva med.",
	"child.write_down":
		"Skriv upp dem eller lär er dem tillsammans nu. Hearth visar dem inte igen; om ni glömmer dem väljer du nya.",

	"picture.apple": "Äpple",
	"picture.ball": "Boll",
	"picture.bear": "Björn",
	"picture.bird": "Fågel",
	"picture.boat": "Båt",
	"picture.by_password": "Logga in med ett lösenord",
	"picture.cake": "Tårta",
	"picture.cat": "Katt",
	"picture.choose": "Bilder att välja bland",
	"picture.chosen": "{name}, {count} av {of}",
	"picture.clear": "Börja om",
	"picture.empty": "Tom",
	"picture.fish": "Fisk",
	"picture.flower": "Blomma",
	"picture.fox": "Räv",
	"picture.house": "Hus",
	"picture.intro": "Skriv ditt användarnamn och tryck sedan på dina sex bilder i rätt ordning.",
	"picture.moon": "Måne",
	"picture.star": "Stjärna",
	"picture.sun": "Sol",
	"picture.too_few": "Det behövs sex bilder.",
	"picture.train": "Tåg",
	"picture.tree": "Träd",
	"picture.undo": "Ångra",
	"picture.wrong": "Det här är inte rätt bilder för det namnet. Dina bilder är kvar: titta på dem en gång till.",
	"picture.yours": "Dina bilder",
};
