/** What several parts say that are fetched when they are wanted. */
export const rooms = {
	"ask.offline": "There is no network right now. Nothing you typed is lost; try again when you are back online.",
	"ask.rate_limited": {
		one: "That was a bit much at once. Try again in {count} second.",
		other: "That was a bit much at once. Try again in {count} seconds.",
	},
	"ask.unknown": "Something went wrong on the server. Please try again.",
	"ask.unreachable": "The family server does not answer. Nothing you typed is lost; try again in a moment.",
	"nav.home": "Go to your conversations",
	"nav.sign_in": "Go to sign-in",
	"page.not_built": "The page has not been built yet. Stop Hearth and start it with npm start.",
	"page.not_found": "There is nothing at this address.",
	"page.not_found_heading": "This page is not here",

	"update.later": "Later",
	"update.ready": "A new Hearth is ready.",
} as const;
