import { describe, expect, it } from "vitest";
import { derive } from "../../../client/data/derive.ts";
import { follow } from "../../../client/data/follow.ts";
import { createWritable, type Readable } from "../../../client/data/readable.ts";
import { until } from "../../../client/data/until.ts";

describe("a derived value", () => {
	it("is computed once at the end of a turn, however many of its sources have changed", async () => {
		const [one, other] = [createWritable(1), createWritable(10)];
		let computed = 0;
		const sum = derive([one, other], () => {
			computed += 1;
			return one.get() + other.get();
		});
		one.set(2);
		one.set(3);
		other.set(20);
		expect(sum.get()).toBe(11);
		await Promise.resolve();
		expect(sum.get()).toBe(23);
		expect(computed).toBe(2);
	});

	it("is still after it was stopped", async () => {
		const source = createWritable(1);
		const same = derive([source], source.get);
		source.set(2);
		same.stop();
		await Promise.resolve();
		expect(same.get()).toBe(1);
	});
});

describe("following what is current", () => {
	it("shows the current one's value, hears its changes, and nothing of the one before", () => {
		const [alva, bo] = [createWritable("Alva"), createWritable("Bo")];
		const current = createWritable<{ name: Readable<string> } | null>(null);
		const name = follow(current, (of) => of.name, "nobody");
		expect(name.get()).toBe("nobody");
		current.set({ name: alva });
		expect(name.get()).toBe("Alva");
		current.set({ name: bo });
		alva.set("Alva again");
		expect(name.get()).toBe("Bo");
		bo.set("Bo again");
		expect(name.get()).toBe("Bo again");
		current.set(null);
		expect(name.get()).toBe("nobody");
	});
});

describe("waiting until something is so", () => {
	it("resolves at the change that makes it so, and at once when it is so already", async () => {
		const count = createWritable(0);
		const reached = until([count], () => count.get() >= 2, new AbortController().signal);
		count.set(1);
		count.set(2);
		expect(await reached).toBe(true);
		expect(await until([count], () => true, new AbortController().signal)).toBe(true);
	});

	it("resolves with false when nobody waits any more", async () => {
		const stopping = new AbortController();
		const reached = until([createWritable(0)], () => false, stopping.signal);
		stopping.abort();
		expect(await reached).toBe(false);
		expect(await until([], () => true, stopping.signal)).toBe(false);
	});
});
