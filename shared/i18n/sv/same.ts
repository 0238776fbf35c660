import type { enLater } from "../en-later.ts";

/** What is said in Swedish as it is in English. */
export const same: readonly (keyof typeof enLater)[] = [
	"app.name",
	"attach.original",
	"details.people",
	"files.video",
	"hue.200",
	"invite.people",
	"keys.name.ctrl",
	"keys.name.end",
	"keys.name.enter",
	"keys.name.escape",
	"keys.name.home",
	"presence.online",
	"presence.online_many",
	"presence.online_names",
];
