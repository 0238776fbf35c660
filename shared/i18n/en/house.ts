/** What any page may say. */
export const house = {
	"app.loading": "One moment…",
	"app.name": "Hearth",

	"ask.retry": "Try again",

	"dialog.cancel": "Cancel",
	"dialog.close": "Close",

	"nav.back": "Back",
	"nav.devices": "Devices",
	"nav.family": "Family",
	"nav.more": "More",
	"nav.profile": "Profile",
	"nav.search": "Search",
	"nav.threads": "Threads",

	"part.not_loaded": "This could not be loaded. As soon as the network is back, it works.",

	"storage.closed":
		"The browser closed Hearth's storage. Reload the page to go on; what you are writing is kept in the box.",
	"storage.full": "This device has no room left. New messages stay in the box until you make some room.",
	"storage.reload": "Reload",
	"storage.unavailable":
		"The browser does not let Hearth keep anything here, for example in a private window. New messages cannot be kept.",

	"update.apply": "Update",
} as const;
