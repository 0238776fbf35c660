/** English, the catalogue every other language is measured against. Sentences a person could read aloud. */
export const en = {
	"refusal.bad_entry": "The server did not understand this message.",
	"refusal.empty_message": "There is nothing in this message.",
	"refusal.body_too_long": "This message is too long. Send it in several parts.",
	"refusal.bad_text": "This message contains characters that cannot be kept.",
	"refusal.thread_not_found": "You are not in this conversation any more.",
	"refusal.unknown_message": "The message you answered is not there.",
	"refusal.id_taken": "This message was already used elsewhere.",
};
