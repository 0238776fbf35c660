/** What is said of what hardly ever happens: a server put back to an older day, words a browser has lost. */
export const mishaps = {
	"history.changed":
		"The server tells the past differently from what this device has seen. Tell the person who runs your family's Hearth.",
	"history.close": "Close",
	"history.given": {
		one: "The server was put back to an older day. This device has given it back {count} message it had lost.",
		other: "The server was put back to an older day. This device has given it back {count} messages it had lost.",
	},
	"history.giving":
		"The server was put back to an older day. This device is giving it back what it has lost. You can go on writing.",
	"history.kept":
		"The server was put back to an older day and does not take everything back. What it lacks is safe on this device. Tell the person who runs your family's Hearth.",
	"storage.heed": "OK",
	"storage.lost": {
		one: "The browser has emptied Hearth's storage on this device. {count} message that was not sent yet is lost.",
		other: "The browser has emptied Hearth's storage on this device. {count} messages that were not sent yet are lost.",
	},
} as const;
