/** The words of the parts about programs and passkeys, which are fetched with them and stand in no other catalogue. */
export const programs = {
	"passkey.add": "Make a passkey on this device",
	"passkey.adding": "Making it…",
	"passkey.exists": "There is a passkey of yours on this device already.",
	"passkey.heading": "Passkeys",
	"passkey.intro":
		"Sign in with your fingerprint, your face or the lock of your device, instead of a password. Your password goes on working.",
	"passkey.made": "Made {time}",
	"passkey.remove": "Remove",
	"passkey.remove_body":
		"It will not open your account any more. Your browser may go on showing it until you remove it there, too.",
	"passkey.remove_heading": "Remove the passkey of {name}?",
	"passkey.remove_named": "Remove the passkey of {name}",
	"passkey.used": "Last used {time}",
	"passkey.use": "Use a passkey",
	"passkey.using": "One moment…",

	"program.all": "All my conversations",
	"program.another": "Done",
	"program.copy": "Copy the token",
	"program.end": "End",
	"program.end_body": "Its token stops working at once. What it wrote stays.",
	"program.end_heading": "End {name}?",
	"program.end_named": "End {name}",
	"program.heading": "Programs",
	"program.intro":
		"A bot, or a screen in the hall, needs no account: make it a token. It speaks as you, and reaches nothing but conversations.",
	"program.make": "Make a token",
	"program.making": "Making it…",
	"program.name": "Name of the program",
	"program.name_hint": "So that you know it again in this list",
	"program.never_seen": "Never heard of yet",
	"program.once":
		"This is the only time {name}'s token is shown. Whoever has it can do what the program may; keep it safe.",
	"program.press": "Press and hold the token to copy it.",
	"program.read": "Read only",
	"program.scope": "What it may do",
	"program.seen": "Last heard of {time}",
	"program.thread": "Where",
	"program.token": "Token of {name}",
	"program.write": "Read and write",
} as const;
