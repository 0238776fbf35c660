import type { enLater } from "../en-later.ts";

/** What is said in German as it is in English. */
export const same: readonly (keyof typeof enLater)[] = [
	"app.name",
	"details.name",
	"emoji.button",
	"file.pause",
	"files.video",
	"hue.200",
	"hue.95",
	"keys.name.escape",
	"media.links",
	"passkey.heading",
	"picture.ball",
	"presence.online",
	"presence.online_many",
	"presence.online_names",
	"profile.name",
	"search.in_thread",
	"search.kind.links",
	"voice.pause",
];
