/** What any page may say of people. */
export const people = {
	"device.unnamed": "A device",

	"family.alone": "It is just you here so far. A family chat is better with the family in it.",

	"invite.heading": "Invite someone",

	"member.unknown": "Somebody",

	"profile.password_free": "You came in by a link. Choose a password now that you will know next time.",
	"profile.password_save": "Change the password",

	"seen.today": "Here today",
	"seen.week": "Here this week",
	"seen.while": "Here a while ago",
	"seen.yesterday": "Here yesterday",
} as const;
