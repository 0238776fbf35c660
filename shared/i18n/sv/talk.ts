import type { talk as english } from "../en/talk.ts";
import type { WordsIn } from "../words-in.ts";

export const talk: WordsIn<"sv", typeof english> = {
	"composer.attach": "Bifoga",
	"composer.label": "Meddelande",
	"composer.not_kept.closed":
		"Det här sparades inte: webbläsaren stängde lagringen för Hearth. Läs in sidan på nytt; din text ligger kvar här.",
	"composer.not_kept.full":
		"Det här sparades inte: det finns ingen plats kvar på den här enheten. Gör lite plats och skicka sedan igen.",
	"composer.not_kept.unavailable": "Det här sparades inte: webbläsaren låter inte Hearth spara något här.",
	"composer.placeholder": "Skriv ett meddelande",
	"composer.send": "Skicka",

	"connection.connecting": "Ansluter…",
	"connection.offline": "Offline – meddelanden skickas senare",
	"connection.patience": "Servern ber om lite tålamod. Det du har skrivit går iväg av sig självt.",
	"connection.patience_at": "Lite tålamod – det fortsätter kl. {time}",
	"connection.patience_in": {
		one: "Lite tålamod – det fortsätter om {count} sekund",
		other: "Lite tålamod – det fortsätter om {count} sekunder",
	},
	"connection.retry": "Försök nu",
	"connection.sending": { one: "Skickar {count} meddelande…", other: "Skickar {count} meddelanden…" },
	"connection.unreachable": "Servern har inte gått att nå sedan {time} – meddelanden skickas senare",
	"connection.update_required": "Hearth har uppdaterats. Dina meddelanden väntar här tills du också uppdaterar.",
	"connection.waiting": { one: "{count} väntar", other: "{count} väntar" },

	"day.today": "I dag",
	"day.yesterday": "I går",

	"delivery.read": "Läst",
	"delivery.refused": "Inte skickat",
	"delivery.sent": "Skickat",
	"delivery.waiting": "Väntar",

	"files.photo": "Foto",
	"files.photos": { one: "{count} foto", other: "{count} foton" },
	"files.several": { one: "{count} fil", other: "{count} filer" },
	"files.video": "Video",
	"files.voice": "Röstmeddelande",

	"message.forwarded": "Vidarebefordrat",
	"message.label": "{author}, {time}: {text}",
	"message.label_state": "{label}, {state}",
	"message.edited": "Redigerat",
	"message.imported": "Importerat",
	"message.label_forwarded": "vidarebefordrat: {text}",
	"message.label_imported": "{text}, importerat",
	"message.label_edited": "{text}, redigerat",
	"message.label_reactions": "{text}, reaktioner: {reactions}",
	"message.late": "skrivet {duration} tidigare",
	"message.you": "Du",
	"poll.plain": "Omröstning: {question}",

	"presence.online": "Online",
	"presence.online_many": { one: "{count} online", other: "{count} online" },
	"presence.online_names": "{names} online",
	"presence.typing": { one: "{names} skriver…", other: "{names} skriver…" },
	"presence.typing_many": "Flera personer skriver…",
	"presence.you_and": "Du, {names}",

	"reactions.label": "Reaktioner",
	"reactions.one": "{emoji} av {names}",
	"reactions.you": "dig",

	"thread.announce": "{author}: {text}",
	"thread.announce_many": { one: "{count} nytt meddelande", other: "{count} nya meddelanden" },
	"thread.draft": "Utkast: {text}",
	"thread.family_title": "Familjechatten",
	"thread.loading_older": "Hämtar äldre meddelanden…",
	"thread.log": "Meddelanden",
	"thread.new_messages": "Nya meddelanden",
	"thread.to_latest": "Gå till det senaste",
	"thread.to_new": { one: "{count} nytt meddelande", other: "{count} nya meddelanden" },

	"threads.choose": "Välj en konversation, så öppnas den här.",
	"threads.empty": "Du är inte med i någon konversation än. Så snart du är det syns den här.",
	"threads.gone": "En konversation som du inte längre är med i",
	"threads.mentioned": "Du är omnämnd",
	"threads.muted": "Tystad",
	"threads.refused": "Ett meddelande skickades inte",
	"threads.said": "{name}: {text}",
	"threads.silent": "Inget sagt än",
	"threads.unread": { one: "{count} oläst", other: "{count} olästa" },
	"threads.waiting": "Väntar på att skickas",
	"threads.you": "Du: {text}",
};
