import { expect, it } from "vitest";
import { entriesOf, openCore } from "../../support/core.ts";

it("[I2] what was said is told after its commit, thread by thread and in order, and nobody's trouble is another's", async () => {
	const house = await openCore({ seed: 31, segmentMessages: 1_000 });
	const { gate, heard } = house.core;
	const { alva, bo } = house.people;
	const document = await house.openThread(0);
	const told: string[] = [];
	heard.listen({
		onEntries() {
			throw new Error("a program's door fell shut");
		},
	});
	const stop = heard.listen({
		onEntries(threadId, entries) {
			expect(threadId).toBe(house.threadId);
			expect(entriesOf(document)).toEqual(expect.arrayContaining([...entries]));
			for (const { seq } of entries) told.push(`${seq}`);
		},
	});
	await Promise.all([
		gate.submit([house.message("one"), house.message("two")], alva),
		gate.submit([house.message("three")], bo),
	]);
	expect(told).toEqual(["1", "2", "3"]);
	expect(house.broken).toHaveLength(1);
	stop();
	await gate.submit([house.message("four")], alva);
	expect(told).toHaveLength(3);
});
