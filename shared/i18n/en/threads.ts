/** What stands about conversations, and in place of one. */
export const threads = {
	"details.open": "Details",

	"event.added": "{name} added {names}",
	"event.left": "{name} left",
	"event.removed": "{name} removed {names}",
	"event.undo": "Undo",
	"event.deleted": "{name} deleted a message",
	"event.deleted_mine": "{name} deleted a message of yours",
	"event.deleted_of": "{name} deleted a message of {author}",
	"event.my_added": "You added {names}",
	"event.my_deleted": "You deleted a message",
	"event.my_deleted_of": "You deleted a message of {author}",
	"event.my_left": "You left",
	"event.my_removed": "You removed {names}",
	"event.my_renamed": "You named it “{title}”",
	"event.my_started_dm": "You started this conversation",
	"event.my_started_group": "You started this group",
	"event.renamed": "{name} named it “{title}”",
	"event.started_dm": "{name} started this conversation",
	"event.started_group": "{name} started this group",
	"event.started_notes": "Your notes begin here",
	"event.you": "you",

	"menu.open": "Actions",

	"new.heading": "New message",

	"quote.further_back": "An earlier message",
	"quote.label": "reply to {name}: {quoted} – {text}",
	"quote.label_me": "reply to you: {quoted} – {text}",
	"quote.label_unknown": "reply – {text}",
	"quote.deleted": "A message that was deleted",
	"quote.not_here": "A message that is not here any more",

	"quiet.notes_heading": "Notes to yourself",
} as const;
