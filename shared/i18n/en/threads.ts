/** What stands about conversations, and in place of one. */
export const threads = {
	"details.open": "Details",

	"event.added": "{name} added {names}",
	"event.left": "{name} left",
	"event.refused": "This was not done:",
	"event.removed": "{name} removed {names}",
	"event.renamed": "{name} named it “{title}”",
	"event.started_dm": "{name} started this conversation",
	"event.started_group": "{name} started this group",
	"event.started_notes": "Your notes begin here",
	"event.take_away": "Take away",
	"event.you": "you",

	"message_info.heading": "Message info",
	"message_info.open": "Info",

	"new.heading": "New message",

	"quiet.dm_body": "Only you and {name} are in this conversation.",
	"quiet.dm_heading": "Just the two of you",
	"quiet.group_body": "Everybody in this group reads what is written here. Yours can be the first word.",
	"quiet.notes_body": "A place for what only you need: lists, links, thoughts. It is on all your devices.",
	"quiet.notes_heading": "Notes to yourself",
} as const;
