import { bo, familyThread } from "./cast.ts";
import { sampleFile } from "./sample-keep.ts";
import { type Scene, scene } from "./scene.ts";

const thread = `/threads/${familyThread.id}`;
const names = [
	"IMG_20260714_201512_evening at the lake.jpg",
	"first steps.mp4",
	"Voice message 2026-11-20 19.04.m4a",
	"Insurance.pdf",
];
const draftFiles = names.map((name, index) => sampleFile(name, 90_000 * (index + 1) ** 3, 50_000 + index));
const photo = "lake.jpg";
const nearlyFull = {
	member: { used: 2_010_000_000, limit: 2_147_483_648 },
	family: { used: 5_000_000_000, limit: 10_737_418_240 },
};

/** What is attached to a message that is being written, and a voice being recorded. */
export const attachScenes: Scene[] = [
	scene("attach-one", thread, "", { draftFiles: draftFiles.slice(0, 1), draft: "The last evening" }),
	scene("attach-several", thread, "", { draftFiles }),
	{ ...scene("attach-chosen", thread, "", {}), paste: [photo, "slow.jpg"] },
	{ ...scene("attach-refused", thread, "", {}), paste: [photo, "IMG_0001.heic", "too large.mov"] },
	{
		...scene("attach-too-many", thread, "", {}),
		paste: Array.from({ length: 12 }, (_, index) => `lake ${index + 1}.jpg`),
	},
	{ ...scene("attach-removed", thread, "", { draftFiles }), press: "Remove first steps.mp4" },
	scene("attach-room", thread, "", { draftFiles: draftFiles.slice(0, 1), usage: nearlyFull }),
	scene("attach-new", "/new", "", {
		newDraft: { to: [bo.id], title: "", text: "Only for you", files: draftFiles.slice(0, 2) },
	}),
	{ ...scene("voice-recording", thread, "", {}), press: "Record a voice message" },
];
