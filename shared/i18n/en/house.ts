/** What any page may say. */
export const house = {
	"app.loading": "One moment…",
	"app.name": "Hearth",

	"ask.offline": "There is no network right now. Nothing you typed is lost; try again when you are back online.",
	"ask.rate_limited": {
		one: "That was a bit much at once. Try again in {count} second.",
		other: "That was a bit much at once. Try again in {count} seconds.",
	},
	"ask.retry": "Try again",
	"ask.unknown": "Something went wrong on the server. Please try again.",
	"ask.unreachable": "The family server does not answer. Nothing you typed is lost; try again in a moment.",

	"dialog.cancel": "Cancel",
	"dialog.close": "Close",

	"nav.back": "Back",
	"nav.devices": "Devices",
	"nav.family": "Family",
	"nav.home": "Go to your conversations",
	"nav.more": "More",
	"nav.profile": "Profile",
	"nav.sign_in": "Go to sign-in",
	"nav.threads": "Threads",

	"page.not_built": "The page has not been built yet. Stop Hearth and start it with npm start.",
	"page.not_found": "There is nothing at this address.",
	"page.not_found_heading": "This page is not here",

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
	"part.not_loaded": "This could not be loaded. As soon as the network is back, it works.",

	"storage.closed":
		"The browser closed Hearth's storage. Reload the page to go on; what you are writing is kept in the box.",
	"storage.full": "This device has no room left. New messages stay in the box until you make some room.",
	"storage.heed": "OK",
	"storage.lost": {
		one: "The browser has emptied Hearth's storage on this device. {count} message that was not sent yet is lost.",
		other: "The browser has emptied Hearth's storage on this device. {count} messages that were not sent yet are lost.",
	},
	"storage.reload": "Reload",
	"storage.unavailable":
		"The browser does not let Hearth keep anything here, for example in a private window. New messages cannot be kept.",

	"update.apply": "Update",
	"update.later": "Later",
	"update.ready": "A new Hearth is ready.",
} as const;
