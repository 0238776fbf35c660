import type { aside as english } from "../en/aside.ts";
import type { WordsIn } from "../words-in.ts";

export const aside: WordsIn<"sv", typeof english> = {
	"closed.child": "De vuxna som tar hand om {name} har inte tillåtit att ni två skriver till varandra.",
	"closed.discard": "Ta bort från den här enheten",
	"closed.discard_body": "Den finns bara på den här enheten, med det du har skrivit i den. Den försvinner för alltid.",
	"closed.discard_heading": "Ta bort den här konversationen?",
	"closed.gone":
		"Du är inte med i den här konversationen längre. Det som inte kunde skickas står kvar här tills du tar bort det.",
	"closed.me": "Fråga en av dina vuxna om du vill skriva med {name}.",
	"closed.other": "Här går det inte att skriva längre.",
	"closed.refused": "Den här konversationen kunde inte börja. {why}",
	"closed.removed": "{name} är inte med i familjen längre. Det som sades finns kvar här.",

	"details.add": "Lägg till personer",
	"details.add_nobody": "Välj någon att lägga till.",
	"details.add_note": "Den som läggs till kan läsa allt som någonsin har sagts här.",
	"details.add_submit": "Lägg till",
	"details.back": "Tillbaka till konversationen",
	"details.heading": "Detaljer",
	"details.leave": "Lämna gruppen",
	"details.leave_body":
		"Du får inga fler meddelanden från den, och de som finns på den här enheten tas bort. Någon som är kvar kan lägga till dig igen.",
	"details.leave_heading": "Lämna ”{title}”?",
	"details.leave_submit": "Lämna",
	"details.name": "Namn",
	"details.not_kept.closed":
		"Det här sparades inte: webbläsaren stängde lagringen för Hearth. Läs in sidan på nytt och försök igen.",
	"details.not_kept.full":
		"Det här sparades inte: det finns ingen plats kvar på den här enheten. Gör lite plats och försök sedan igen.",
	"details.not_kept.unavailable": "Det här sparades inte: webbläsaren låter inte Hearth spara något här.",
	"details.notify": "Säg till mig om",
	"details.notify.all": "Allt",
	"details.notify.mentions": "Bara omnämnanden",
	"details.notify.nothing": "Ingenting",
	"details.people": { one: "{count} person", other: "{count} personer" },
	"details.remove": "Ta bort",
	"details.remove_body":
		"Inga fler meddelanden från gruppen kommer fram till {name}, och gruppen försvinner från de enheter som {name} använder.",
	"details.remove_heading": "Ta ut {name} ur gruppen?",
	"details.remove_named": "Ta bort {name}",
	"details.rename": "Byt namn",
	"details.rename_submit": "Spara",
	"details.untitled_group": "Den här gruppen har inget eget namn än.",

	"message_info.arrived": "Kom fram",
	"message_info.copy": "Kopiera text",
	"message_info.earlier": "Tidigare text",
	"message_info.until": "till {time}",
	"message_info.goes_on_at":
		"Det väntar på den här enheten, för servern har bett om lite tålamod. Kl. {time} fortsätter det av sig självt.",
	"message_info.goes_on_in": {
		one: "Det väntar på den här enheten, för servern har bett om lite tålamod. Om {count} sekund fortsätter det av sig självt.",
		other:
			"Det väntar på den här enheten, för servern har bett om lite tålamod. Om {count} sekunder fortsätter det av sig självt.",
	},
	"message_info.heading": "Om meddelandet",
	"message_info.imported": "Kom hit med {name}. Det skrevs någon annanstans.",
	"message_info.not_yet": "Inte läst än",
	"message_info.not_yet_sent": "Det väntar på den här enheten och går iväg så snart det finns anslutning.",
	"message_info.read_by": "Läst av {read} av {all}",
	"message_info.said": "{author} skrev",
	"message_info.said_me": "Du skrev",
	"message_info.sent": "Skickat",
	"message_info.written": "Skrivet",

	"new.already": "Det här går till er konversation ”{title}”.",
	"new.group_name": "Gruppens namn (behövs inte)",
	"new.no_recipient": "Välj någon att skriva till.",
	"new.not_chosen": "Välj någon i listan eller töm rutan: ingen du kan välja heter ”{text}”.",
	"new.stay": "Stanna här när det är skickat",

	"new.open": "Öppna",
	"new.toast_refused": "Ditt meddelande till {title} skickades inte.",
	"new.toast_sent": "Skickat till {title}.",
	"new.toast_waiting": "Väntar på att skickas till {title}.",

	"picker.added": "{name} är tillagd.",
	"picker.chosen": "Valda",
	"picker.found": { one: "{count} hittad", other: "{count} hittade" },
	"picker.none": "Ingen du kan välja här heter så.",
	"picker.notes": "Anteckningar till dig själv",
	"picker.people": "Personer",
	"picker.remove": "Ta bort {name}",
	"picker.removed": "{name} är borttagen.",
	"picker.to": "Till",

	"quiet.dm_body": "Bara du och {name} är med i den här konversationen.",
	"quiet.dm_heading": "Bara ni två",
	"quiet.group_body": "Alla i gruppen läser det som skrivs här. Du kan bli först.",
	"quiet.notes_body":
		"En plats för sådant som bara du behöver: listor, länkar, tankar. Den finns på alla dina enheter.",

	"thread.empty_body": "Allt du skriver här stannar i familjen. Säg det första ordet, eller bjud in någon.",
	"thread.empty_body_quiet": "Här har inget sagts än. Du kan bli först.",
	"thread.empty_heading": "Det är tyst här",
	"thread.missing_body": "Den finns inte bland dina konversationer. Den kan ha stängts, eller så är adressen fel.",
	"thread.missing_heading": "Den här konversationen finns inte här",
};
