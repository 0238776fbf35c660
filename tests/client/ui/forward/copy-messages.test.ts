import { expect, it } from "vitest";
import { copyMessages } from "../../../../client/ui/forward/copy-messages.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";

const file = (id: string): AttachedFile => ({ id, name: `${id}.jpg`, type: "image/jpeg", size: 9, shownAs: "photo" });

/** A device that has the bytes of all files but those called "away". */
function aDevice() {
	const dropped: string[] = [];
	let made = 0;
	return {
		dropped,
		async copy({ id }: AttachedFile): Promise<AttachedFile | null> {
			if (id === "broken") throw new Error("the disk is full");
			made += 1;
			return id === "away" ? null : file(`${id} ${made}`);
		},
		async drop(files: readonly AttachedFile[]) {
			dropped.push(...files.map(({ id }) => id));
		},
	};
}

it("each place gets the words, and files of its own", async () => {
	const messages = [
		{ body: "Look", files: [file("boat"), file("lake")] },
		{ body: "And this", files: [] },
	];
	const { places, away } = await copyMessages(aDevice(), messages, 2);
	expect(away).toBe(0);
	expect(places.map((place) => place.map(({ body }) => body))).toEqual(Array(2).fill(["Look", "And this"]));
	const ids = places.flat().flatMap(({ files }) => files.map(({ id }) => id));
	expect(new Set(ids).size).toBe(4);
});

it("what cannot be had is counted once, and a message of which nothing is left is left out", async () => {
	const messages = [
		{ body: "Look", files: [file("away"), file("boat")] },
		{ body: " ", files: [file("away")] },
	];
	const { places, away } = await copyMessages(aDevice(), messages, 3);
	expect(away).toBe(2);
	expect(places.map((place) => place.map(({ body, files }) => [body, files.length]))).toEqual(
		Array(3).fill([["Look", 1]]),
	);
});

it("[I1] a disk that fails in between is told, and what was copied until then is let go of", async () => {
	const device = aDevice();
	const messages = [{ body: "Look", files: [file("boat"), file("broken")] }];
	await expect(copyMessages(device, messages, 1)).rejects.toThrow("the disk is full");
	expect(device.dropped).toEqual(["boat 1"]);
});
