/** Why the server said no to a message: `refusal.<code>`. */
export const troubles = {
	"refusal.bad_entry": "The server did not understand this message.",
	"refusal.bad_text": "This message contains characters that cannot be kept.",
	"refusal.body_too_long": "This message is too long. Send it in several parts.",
	"refusal.empty_message": "There is nothing in this message.",
	"refusal.id_taken": "This message was already used elsewhere.",
	"refusal.not_allowed": "You may not do this in this conversation.",
	"refusal.thread_not_found": "You are not in this conversation any more.",
	"refusal.unknown_file": "A file of this message belongs to another message.",
	"refusal.unknown_member": "Somebody named here is not in the family.",
	"refusal.unknown_message": "The message you answered is not there.",
} as const;
