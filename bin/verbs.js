/** What `hearth` can be told. `load` gives the verb's function. */
export const verbs = {
	start: {
		does: "start the server",
		help: `Builds the page when it is missing or older than its sources, then starts the server.

Settings are environment variables, all optional: PORT (8080), HOST (0.0.0.0), DATA_DIR (./data),
PUBLIC_URL, SETUP_TOKEN, LOG_LEVEL (info), TRUST_PROXY (0).`,
		load: async () => (await import("../server/verbs/start.ts")).start,
	},
	demo: {
		does: "show a throw-away family with weeks of talk",
		help: `Starts a server on a temporary data folder with a family of four and six weeks of conversation,
and prints a one-time sign-in link for each of them. Nothing is kept when it stops.

PORT and HOST work as with "start".`,
		load: async () => (await import("../server/verbs/demo.ts")).demo,
	},
	invite: {
		does: "make an invite link in the owner's name",
		help: `  --role adult|child   who is invited (adult)
  --uses N             how many people may use it (1)
  --days N             how long it is good (7)

Works on the data folder itself, so the server may be stopped or running. Use the DATA_DIR, PORT and
PUBLIC_URL the server is started with; the link is made from the last two.`,
		load: async () => (await import("../server/verbs/invite.ts")).invite,
	},
	rescue: {
		does: "make a sign-in link for somebody who is locked out",
		help: `hearth rescue USERNAME

An owner does this in the app. This is for when no owner can: it opens the account of that person once, within an
hour, and lets them choose a new password. Use the DATA_DIR, PORT and PUBLIC_URL the server is started with.`,
		load: async () => (await import("../server/verbs/rescue.ts")).rescue,
	},
	doctor: {
		does: "check this computer and everything the family has said",
		help: `Checks Node, SQLite, the data folder, free space, the port and the built page, reads all of the family's
data from end to end, also while the server runs, and says what to do about each thing that is not right.
Ends with 1 when something is wrong.`,
		load: async () => (await import("../server/verbs/doctor.ts")).doctor,
	},
	dev: {
		does: "server and page with reload, for working on Hearth",
		help: "Starts the server, restarted at each change, and the page's own development server in front of it.",
		load: async () => (await import("../server/verbs/dev.ts")).dev,
	},
	backup: {
		does: "copy everything to one file",
		help: `hearth backup                into DATA_DIR/backups, under a name with the date
hearth backup FILE|FOLDER    to that file, or into that folder

Works while the server runs. The file holds everything there is at this moment; it is checked from end to
end before it gets its name, and replaces no other. Use the DATA_DIR the server is started with.
Ends with 1, and leaves no file, when something is wrong.`,
		load: async () => (await import("../server/verbs/backup.ts")).backup,
	},
	restore: {
		does: "put a backup back",
		help: `hearth restore FILE          stop the server first

Checks the backup from end to end, then puts it in the place of the data in DATA_DIR. What was there is kept
beside it, in a folder named before-restore and the date; its hearth.db can be put back the same way. What was
said after the backup was made comes back from the devices that saw it, and else not.
Ends with 1, and says what was changed if anything, when something is wrong.`,
		load: async () => (await import("../server/verbs/restore.ts")).restore,
	},
};

export function overview() {
	const lines = Object.entries(verbs).map(([name, { does }]) => `  ${name.padEnd(9)}${does}`);
	return `Usage: hearth <verb> [options]\n\n${lines.join("\n")}\n\n"hearth <verb> --help" says more about each.\n`;
}

export function helpFor(name) {
	return `hearth ${name}: ${verbs[name].does}\n\n${verbs[name].help}\n`;
}
