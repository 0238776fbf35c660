import { familyThread } from "./cast.ts";
import { linkEntries, photoEntries, soundEntries, stateEntries } from "./file-talk.ts";
import { row, usualRows } from "./sample-rows.ts";
import { type Scene, scene } from "./scene.ts";

const thread = `/threads/${familyThread.id}`;
const offline = { connection: { kind: "offline" as const, since: Date.now(), waiting: 0, goesOnAt: null }, online: [] };
const last = photoEntries.map(({ by, at, ...entry }) => ({
	by,
	at,
	body: entry.kind === "message" ? entry.body : "",
	files: entry.kind === "message" ? (entry.files ?? []) : [],
	mine: false,
	waiting: false,
}));

/** Messages with files, in every state. */
export const fileScenes: Scene[] = [
	scene("files-photos", thread, "", { entries: photoEntries.slice(0, 6), readBy: 99 }),
	scene("files-albums", thread, "", { entries: photoEntries.slice(5), readBy: 99 }),
	scene("files-sound-and-documents", thread, "", { entries: soundEntries, readBy: 99 }),
	scene("files-states", thread, "", { entries: stateEntries.slice(0, 5), readBy: 99 }),
	scene("files-states-mine", thread, "", { entries: stateEntries.slice(4), readBy: 99 }),
	scene("files-offline", thread, "", { entries: stateEntries.slice(2), readBy: 99, ...offline }),
	scene("media-photos", `${thread}/media`, "", { entries: photoEntries }),
	scene("media-offline", `${thread}/media`, "", { entries: stateEntries, ...offline }),
	{ ...scene("media-files", `${thread}/media`, "", { entries: soundEntries }), press: "Files" },
	{ ...scene("media-links", `${thread}/media`, "", { entries: linkEntries }), press: "Links" },
	{ ...scene("search", "/search", "", {}), press: "ferry" },
	scene("media-empty", `${thread}/media`, "", { entries: [] }),
	scene("list-files", "/", "", {
		rows: usualRows.map((one, index) => row(one.record, last[index === 0 ? 6 : index] ?? null, 0, "")),
	}),
];
