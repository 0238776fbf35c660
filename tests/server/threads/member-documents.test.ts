import { beforeEach, describe, expect, it } from "vitest";
import { Doc, encodeStateAsUpdate } from "yjs";
import { memberDocumentName } from "../../../shared/document-names.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";

let house: TestCore;
beforeEach(async () => {
	house = await openCore({ seed: 31, segmentMessages: 1_000 });
});

const rename = (title: string, fails: boolean) =>
	house.core.writes.write(async (tx) => {
		await tx.updateTable("threads").set({ title }).where("id", "=", house.threadId).execute();
		const show = await house.core.directory.refresh(tx);
		if (fails) throw new Error("the disk is full");
		return { value: undefined, show };
	});

const rows = () =>
	house.database
		.selectFrom("document_updates")
		.select("n")
		.where("document", "=", memberDocumentName(house.people.alva.memberId))
		.execute();

describe("a member document", () => {
	it("says the member's threads, their members, and the family", async () => {
		const document = await house.openMember(house.people.bo.memberId);
		expect(recordOf(document, house.threadId)).toMatchObject({
			kind: "family",
			title: "Family Chat",
			open: 0,
			sealed: [],
		});
		expect(document.getMap("family").get("name")).toBe("Lindgren");
		expect(document.getMap("family").get("members")).toHaveLength(3);
	});

	it("[I2] shows a change after its commit, and nothing of one that failed", async () => {
		const document = await house.openMember(house.people.alva.memberId);
		await expect(rename("Lost", true)).rejects.toThrow("disk is full");
		expect(recordOf(document, house.threadId)?.title).toBe("Family Chat");
		await rename("The Lindgrens", false);
		expect(recordOf(document, house.threadId)?.title).toBe("The Lindgrens");
		expect(document.store.pendingStructs).toBeNull();
	});

	it("[I8] reads the same from its rows as it stands in memory, also after failures and restarts", async () => {
		const document = await house.openMember(house.people.alva.memberId);
		for (const [index, title] of ["One", "Two", "Three", "Four"].entries()) {
			await rename("Lost", true).catch(() => undefined);
			if (index === 2) {
				house.restart();
				house.core.live.enter(memberDocumentName(house.people.alva.memberId), document);
			}
			await rename(title, false);
		}
		const rebuilt = await house.openMember(house.people.alva.memberId);
		expect(recordOf(rebuilt, house.threadId)?.title).toBe("Four");
		expect(encodeStateAsUpdate(rebuilt)).toEqual(encodeStateAsUpdate(document));
	});

	it("[I2] forgets what a failed write said twice: said again, it is news", async () => {
		const document = await house.openMember(house.people.alva.memberId);
		const failing = house.core.writes.write(async (tx) => {
			await tx.updateTable("threads").set({ title: "Once more" }).where("id", "=", house.threadId).execute();
			await house.core.directory.refresh(tx);
			await house.core.directory.refresh(tx);
			throw new Error("the disk is full");
		});
		await expect(failing).rejects.toThrow("disk is full");
		await rename("Once more", false);
		expect(recordOf(document, house.threadId)?.title).toBe("Once more");
	});

	it("is written by one writer when one write sets it many times, and read from its rows but once", async () => {
		const { memberId } = house.people.alva;
		const set = (titles: readonly string[]) =>
			house.core.writes.write(async (tx) => {
				const shows: (() => void)[] = [];
				for (const title of titles) {
					await tx.updateTable("threads").set({ title }).where("id", "=", house.threadId).execute();
					shows.push(await house.core.directory.refreshThread(tx, house.threadId, []));
				}
				const show = () => {
					for (const one of shows) one();
				};
				return { value: undefined, show };
			});
		await set(["One"]);
		const document = await house.openMember(memberId);
		const before = document.store.clients.size;
		await set(Array.from({ length: 40 }, (_, index) => `Title ${index}`));
		expect(recordOf(document, house.threadId)?.title).toBe("Title 39");
		expect(document.store.clients.size).toBe(before);
		expect(encodeStateAsUpdate(await house.openMember(memberId))).toEqual(encodeStateAsUpdate(document));
	});

	it("costs no row when nothing changed", async () => {
		const before = await rows();
		await house.refreshDirectory();
		expect(await rows()).toEqual(before);
	});

	it("[I8] is compacted to one row that still holds the same Yjs ids, however long the server runs", async () => {
		const document = await house.openMember(house.people.alva.memberId);
		let most = 0;
		for (let index = 0; index < 450; index += 1) {
			await rename(`Title ${index}`, index % 150 === 149).catch(() => undefined);
			most = Math.max(most, (await rows()).length);
		}
		// One in each write: this family has three.
		expect(most).toBeLessThanOrEqual(202);
		const rebuilt = await house.openMember(house.people.alva.memberId);
		expect(encodeStateAsUpdate(rebuilt)).toEqual(encodeStateAsUpdate(document));
		expect(recordOf(rebuilt, house.threadId)?.title).toBe("Title 448");
	});

	it("[I5] loses a thread the member is taken out of, and the others keep theirs", async () => {
		const bo = await house.openMember(house.people.bo.memberId);
		const alva = await house.openMember(house.people.alva.memberId);
		await house.core.writes.write(async (tx) => {
			await tx.deleteFrom("thread_members").where("member_id", "=", house.people.bo.memberId).execute();
			return { value: undefined, show: await house.core.directory.refresh(tx) };
		});
		expect(recordOf(bo, house.threadId)).toBeUndefined();
		expect(recordOf(alva, house.threadId)?.members).not.toContain(house.people.bo.memberId);
	});
});

describe("a live document that cannot take its update", () => {
	it("[I7] is handed over to be read anew, and the write that made the update is not harmed", async () => {
		const document = new Doc();
		document.on("update", () => {
			throw new Error("a listener that throws");
		});
		await house.core.writes.between(async () => house.core.live.enter(`thread/${house.threadId}`, document));
		const verdicts = await house.core.gate.submit([house.message("still said")], house.people.alva);
		expect(verdicts).toMatchObject([{ kind: "accepted" }]);
		expect(house.broken).toEqual([`thread/${house.threadId}`]);
		const [again] = await house.core.gate.submit([house.message("and again")], house.people.alva);
		expect(again).toMatchObject({ kind: "accepted" });
	});
});
