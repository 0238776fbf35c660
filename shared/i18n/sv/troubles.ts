import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"sv", typeof english> = {
	"event.refused": "Det här blev inte gjort:",
	"event.take_away": "Ta bort",

	"message.delete": "Radera",
	"message.delete_body": "Det skickades aldrig, så ingen annan har det. Det försvinner för alltid.",
	"message.delete_heading": "Radera det här meddelandet?",
	"message.retry": "Försök igen",
	"refusal.already_sent": "Det skickades innan det kunde ändras.",

	"refusal.bad_entry": "Servern förstod inte det här meddelandet.",
	"refusal.bad_text": "Meddelandet innehåller tecken som inte kan sparas.",
	"refusal.bad_vote": "Den här rösten passar inte till omröstningen.",
	"refusal.body_too_long": "Meddelandet är för långt. Skicka det i flera delar.",
	"refusal.device_gone": "Enheten som det skrevs på loggades ut innan det var dags.",
	"refusal.empty_message": "Det finns inget i meddelandet.",
	"refusal.id_taken": "Det här meddelandet har redan använts någon annanstans.",
	"refusal.not_allowed": "Det här får du inte göra i den här konversationen.",
	"refusal.not_author": "Bara den som skrev ett meddelande får ändra texten i det.",
	"refusal.not_editable": "En omröstning står kvar som den ställdes: det är de orden som har fått röster.",
	"refusal.thread_not_found": "Du är inte med i den här konversationen längre.",
	"refusal.too_many_edits": "Det här meddelandet har ändrats så många gånger att det inte kan ändras mer.",
	"refusal.too_many_scheduled": "För mycket väntar på att skickas senare. Skicka eller radera något av det först.",
	"refusal.unknown_file": "En fil i meddelandet hör till ett annat meddelande.",
	"refusal.unknown_member": "Någon som nämns här är inte med i familjen.",
	"refusal.too_many_stars": "Du har stjärnmärkt så många meddelanden som ryms. Ta bort stjärnan från ett annat först.",
	"refusal.unknown_message": "Meddelandet som det här gällde finns inte.",

	"thread.refused": { one: "{count} meddelande skickades inte", other: "{count} meddelanden skickades inte" },
	"thread.retry_all": "Försök med alla igen",
};
