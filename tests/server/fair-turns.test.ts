import { expect, it } from "vitest";
import { createFairTurns } from "../../server/fair-turns.ts";

/** Each piece of work takes ten of the clock's milliseconds. */
function busyHouse() {
	let now = 0;
	const done: string[] = [];
	const takeTurn = createFairTurns(() => now);
	const work = async (member: string, what: string) => {
		await takeTurn({ memberId: member, deviceId: `${member}'s` });
		now += 6;
		done.push(`${member} ${what}`);
	};
	return { work, done };
}

it("[I7] who asks a hundred times at once does not keep another waiting", async () => {
	const { work, done } = busyHouse();
	const hers = Array.from({ length: 100 }, (_, n) => work("didi", String(n)));
	await new Promise((resolve) => setImmediate(resolve));
	await work("alva", "once");
	expect(done.length).toBeLessThan(10);
	await Promise.all(hers);
	expect(done.filter((what) => what.startsWith("didi"))).toEqual(hers.map((_, n) => `didi ${n}`));
});

it("[I7] a stolen device that asks a hundred times at once does not keep its owner's other one waiting", async () => {
	let now = 0;
	const done: string[] = [];
	const takeTurn = createFairTurns(() => now);
	const work = async (deviceId: string) => {
		await takeTurn({ memberId: "bo", deviceId });
		now += 6;
		done.push(deviceId);
	};
	const flood = Array.from({ length: 100 }, () => work("stolen"));
	await new Promise((resolve) => setImmediate(resolve));
	await Promise.all([work("laptop"), work("tablet")]);
	expect(done.length).toBeLessThan(10);
	await Promise.all(flood);
	expect(done.filter((device) => device === "stolen")).toHaveLength(100);
});

it("what is quickly done is done in a few turns", async () => {
	const takeTurn = createFairTurns(() => 0);
	let turns = 0;
	let isOver = false;
	const count = () => {
		turns += 1;
		if (!isOver) setImmediate(count);
	};
	setImmediate(count);
	await Promise.all(Array.from({ length: 200 }, () => takeTurn({ memberId: "bo", deviceId: "phone" })));
	isOver = true;
	expect(turns).toBeLessThan(10);
});

it("[I7] nobody rests before they have worked a while, and then whoever goes on asking does", async () => {
	const { work, done } = busyHouse();
	const hers = Array.from({ length: 50 }, (_, n) => work("didi", String(n)));
	// No more time than these turns take: a rest is twelve milliseconds and more.
	for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
	expect(done.length).toBeGreaterThan(30);
	expect(done.length).toBeLessThan(40);
	await Promise.all(hers);
});
