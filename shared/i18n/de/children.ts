import type { children as english } from "../en/children.ts";
import type { WordsIn } from "../words-in.ts";

export const children: WordsIn<"de", typeof english> = {
	"allowed.heading": "Mit wem {name} schreiben darf",
	"allowed.intro":
		"{name} kann mit diesen Leuten schreiben, und nur sie können mit {name} schreiben. Nimmst du jemanden heraus, verlässt {name} die gemeinsamen Gruppen. In der Unterhaltung der ganzen Familie lesen alle alles.",
	"allowed.legend": "Leute der Familie",

	"care.just_two": "Nur die beiden",
	"care.name": "Wie {name} heißt",
	"care.secret": "Wie {name} sich anmeldet",
	"care.secret_intro":
		"Hat {name} die Bilder oder das Passwort vergessen? Wähle hier neue; die alten gelten dann nicht mehr.",
	"care.secret_new": "Neuen Weg zum Anmelden wählen",
	"care.secret_save": "Ab jetzt so anmelden",
	"care.take_out": "Herausnehmen",
	"care.take_out_body": "{name} sieht und schreibt dann nichts mehr in „{title}“.",
	"care.take_out_heading": "{name} aus dieser Gruppe nehmen?",
	"care.take_out_named": "Aus {title} herausnehmen",
	"care.threads": "Unterhaltungen von {name}",
	"care.threads_intro":
		"Welche es gibt und mit wem. Was darin gesagt wird, siehst du nicht, außer du bist selbst dabei.",

	"child.add": "Kind hinzufügen",
	"child.allowed": "Wer darf mit dem Kind schreiben?",
	"child.always": "Immer, weil du dich um das Kind kümmerst",
	"child.another": "Noch ein Kind hinzufügen",
	"child.begin": "Konto für ein Kind anlegen",
	"child.by_password": "Mit einem Passwort",
	"child.by_pictures": "Mit sechs Bildern",
	"child.device": "Ein eigenes Gerät für {name}",
	"child.device_intro":
		"Auf einem eigenen Tablet oder Handy von {name} muss nichts getippt werden: Mach einen Link und halte die Kamera des Geräts über den Code.",
	"child.intro":
		"Du legst das Konto hier an und kümmerst dich darum: Du entscheidest, mit wem das Kind schreiben darf. Das Kind braucht weder E-Mail noch Telefonnummer.",
	"child.look_after": "Zur Seite von {name}",
	"child.made": "{name} gehört jetzt dazu",
	"child.name": "Name des Kindes",
	"child.other_pictures": "Andere Bilder",
	"child.pictures": "Die Bilder des Kindes",
	"child.pictures_note":
		"Das Kind tippt diese sechs in dieser Reihenfolge an. Erzähl eine Geschichte dazu, dann lassen sie sich gut merken.",
	"child.pictures_of": "Die Bilder von {name}",
	"child.secret": "Wie meldet sich das Kind an?",
	"child.submit": "Konto anlegen",
	"child.submitting": "Konto wird angelegt …",
	"child.way_in": "Wie {name} sich anmeldet",
	"child.way_in_password":
		"Auf der Anmeldeseite, mit dem Benutzernamen {username} und dem Passwort, das du für {name} gewählt hast.",
	"child.way_in_pictures":
		"Auf der Anmeldeseite wählt {name} „Mit Bildern anmelden“, tippt den Benutzernamen {username} ein und dann diese Bilder in dieser Reihenfolge an:",
	"child.why":
		"Für alle, die für ein Passwort noch zu klein sind: Du legst das Konto hier an und entscheidest, mit wem das Kind schreiben darf.",
	"child.write_down":
		"Schreib sie dir jetzt auf oder übt sie zusammen. Hearth zeigt sie nicht noch einmal; sind sie vergessen, wählst du neue.",

	"picture.apple": "Apfel",
	"picture.ball": "Ball",
	"picture.bear": "Bär",
	"picture.bird": "Vogel",
	"picture.boat": "Boot",
	"picture.by_password": "Mit Passwort anmelden",
	"picture.cake": "Kuchen",
	"picture.cat": "Katze",
	"picture.choose": "Bilder zur Auswahl",
	"picture.chosen": "{name}, {count} von {of}",
	"picture.clear": "Von vorn",
	"picture.empty": "Leer",
	"picture.fish": "Fisch",
	"picture.flower": "Blume",
	"picture.fox": "Fuchs",
	"picture.house": "Haus",
	"picture.intro": "Tippe deinen Benutzernamen ein und dann deine sechs Bilder in ihrer Reihenfolge an.",
	"picture.moon": "Mond",
	"picture.star": "Stern",
	"picture.sun": "Sonne",
	"picture.too_few": "Es müssen sechs Bilder sein.",
	"picture.train": "Zug",
	"picture.tree": "Baum",
	"picture.undo": "Rückgängig",
	"picture.wrong":
		"Das sind nicht die richtigen Bilder zu diesem Namen. Deine Bilder stehen noch da: Schau sie dir noch einmal an.",
	"picture.yours": "Deine Bilder",
};
