/** Why the server said no to something said: `refusal.<code>`; and what can be done with it. */
export const troubles = {
	"event.refused": "This was not done:",
	"event.take_away": "Take away",

	"message.delete": "Delete",
	"message.delete_body": "It was never sent, so nobody else has it. It will be gone for good.",
	"message.delete_heading": "Delete this message?",
	"message.retry": "Retry",

	"refusal.already_sent": "It was sent before this could be changed.",
	"refusal.bad_entry": "The server did not understand this message.",
	"refusal.bad_text": "This message contains characters that cannot be kept.",
	"refusal.bad_vote": "This vote does not fit the poll.",
	"refusal.body_too_long": "This message is too long. Send it in several parts.",
	"refusal.device_gone": "The device it was written on was signed out before it was due.",
	"refusal.empty_message": "There is nothing in this message.",
	"refusal.id_taken": "This message was already used elsewhere.",
	"refusal.not_allowed": "You may not do this in this conversation.",
	"refusal.not_author": "This message is somebody else’s.",
	"refusal.not_editable": "A poll stays as it was asked: people have voted on these words.",
	"refusal.thread_not_found": "You are not in this conversation any more.",
	"refusal.too_many_edits": "This message was changed so often that it cannot be changed any more.",
	"refusal.too_many_scheduled": "Too much is waiting to be sent later. Send or delete some of it first.",
	"refusal.unknown_file": "A file of this message belongs to another message.",
	"refusal.unknown_member": "Somebody named here is not in the family.",
	"refusal.too_many_stars": "You have starred as many messages as can be kept. Take a star off another one first.",
	"refusal.unknown_message": "The message this was about is not there.",

	"thread.refused": { one: "{count} message was not sent", other: "{count} messages were not sent" },
	"thread.retry_all": "Retry all",
} as const;
