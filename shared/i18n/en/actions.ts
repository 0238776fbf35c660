/** What can be done with a message, and what is said when it was. */
export const actions = {
	"action.copy": "Copy text",
	"action.delete": "Delete for everybody",
	"action.discard": "Delete",
	"action.edit": "Edit",
	"action.forward": "Forward",
	"action.info": "Message info",
	"action.reply": "Reply",
	"action.retry": "Try again",
	"action.save": "Download",
	"action.select": "Select",
	"action.share": "Share…",

	"edit.heading": "Edit message",
	"edit.label": "New words",
	"edit.save": "Save",

	"forward.away": {
		one: "{count} file is not on this device, and cannot be fetched now.",
		other: "{count} files are not on this device, and cannot be fetched now.",
	},
	"forward.all_away": "This is not on this device yet. Forward it when there is a connection.",
	"forward.heading": "Forward",
	"forward.messages": { one: "{count} message", other: "{count} messages" },
	"forward.most": { one: "To at most {count} at a time.", other: "To at most {count} at a time." },
	"forward.nobody": "Choose to whom.",
	"forward.preparing": "Getting it ready…",
	"forward.send": "Forward",
	"forward.unknown": "Choose from the list, or empty the box: nothing you can choose is called “{text}”.",
	"forward.without": "Forward without",

	"menu.label": "What to do with this message",

	"reply.back": "Back to the reply",
	"reply.cancel": "Do not reply",
	"reply.looking": "Looking for that message…",
	"reply.to": "Replying to {name}: {text}",
	"reply.to_me": "Replying to yourself: {text}",
	"reply.to_something": "Replying to an earlier message",

	"select.copy": "Copy",
	"select.count": { one: "{count} selected", other: "{count} selected" },
	"select.done": "Done",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "Select: {text}",

	"told.away": "Not on this device yet. It comes when there is a connection.",
	"told.copied": "Copied",
	"told.forwarded": "Forwarded",
	"told.not_copied": "The browser would not copy it.",
	"told.not_shared": "It could not be shared. Try once more.",
} as const;
