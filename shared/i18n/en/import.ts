/** Looking into what another program has exported. */
export const importing = {
	"import.choose_heading": "Your export",
	"import.failed.damaged": "This zip is damaged. Export the conversation once more.",
	"import.failed.encrypted": "This zip is locked with a password. Unlock it first, and choose it again.",
	"import.failed.no_chat": "No conversation was found in this file. Choose the zip or the text that WhatsApp made.",
	"import.failed.too_large":
		"This is more text than one conversation has. Choose the zip or the text that WhatsApp made.",
	"import.file": "Zip or text of the conversation",
	"import.files": "Photos and files: {here} came with it, {missing} did not.",
	"import.heading": "Look into a WhatsApp export",
	"import.how": "In WhatsApp: open the conversation, its menu, More, Export chat. Then choose here what it made.",
	"import.intro":
		"Shows what Hearth can read in a conversation exported from WhatsApp. It is read on this device: nothing of it is kept or sent.",
	"import.line": "Line {number}: {text}",
	"import.messages": {
		one: "{count} message, of {from}.",
		other: "{count} messages, from {from} to {to}.",
	},
	"import.not_yet": "Bringing it into a conversation here is not possible yet. Keep the export.",
	"import.notices": {
		one: "{count} line is WhatsApp's own, about who came and went.",
		other: "{count} lines are WhatsApp's own, about who came and went.",
	},
	"import.open": "Look into a WhatsApp export",
	"import.people": "Written by {names}.",
	"import.report": "What is in it",
	"import.unread": { one: "{count} line could not be read:", other: "{count} lines could not be read:" },
	"import.unsure.dmy": "Its dates could be meant in two ways. Here the day stands before the month.",
	"import.unsure.mdy": "Its dates could be meant in two ways. Here the month stands before the day.",
	"import.unsure.ymd": "Its dates could be meant in two ways. Here the year stands first.",
} as const;
