/** What any page may say of people. */
export const people = {
	"device.unnamed": "A device",

	"family.alone": "It is just you here so far. A family chat is better with the family in it.",

	"field.bad_name": "1 to 60 characters, please, and none that cannot be seen.",
	"field.family_name": "Family name",
	"field.missing": "Please fill this in.",
	"field.password": "Password",
	"field.password_hide": "Hide",
	"field.password_hint": { one: "At least {count} character", other: "At least {count} characters" },
	"field.password_show": "Show",
	"field.too_long": { one: "At most {count} character, please.", other: "At most {count} characters, please." },
	"field.too_short": { one: "At least {count} character, please.", other: "At least {count} characters, please." },
	"field.username": "Username",
	"field.username_hint": "For signing in: letters, digits, dot, dash or underscore",
	"field.username_pattern": "Letters, digits, dot, dash and underscore only, without spaces.",
	"field.your_name": "Your name",
	"field.your_name_hint": "As your family calls you",

	"invite.heading": "Invite someone",

	"member.unknown": "Somebody",

	"profile.password_free": "You came in by a link. Choose a password now that you will know next time.",
	"profile.password_save": "Change the password",
} as const;
