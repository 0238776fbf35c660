/** The page that shows what programs may ask, at /api/docs. Served ready made, so no page of the app carries it. */
export const apiPage = {
	title: "Hearth for programs",
	lead: "Everything a program can ask this server over HTTP. It is made from the rules the server itself checks by.",
	document: "The same as an OpenAPI 3.1 document",
	signedIn: "Signed in",
	open: "Open to everybody",
	programs: {
		none: "Not for access tokens",
		read: "Access tokens: any",
		write: "Access tokens: those that may write",
		start: "Access tokens: those that may write in all threads",
	},
	parameters: "Parameters",
	required: "required",
	body: "Takes",
	answers: "Answers",
	noBody: "no content",
	errors: "Refusals",
} as const;
