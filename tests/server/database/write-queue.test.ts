import { setImmediate as turn } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../server/database/open-database.ts";
import { createWriteQueue, type WriteQueue, type WriteTransaction } from "../../../server/database/write-queue.ts";

let queue: WriteQueue;
let happened: string[];
let failed: unknown[];
beforeEach(async () => {
	happened = [];
	failed = [];
	queue = createWriteQueue(
		await openDatabase(":memory:"),
		(error) => failed.push(error),
		(error) => failed.push(error),
	);
});

/** A write that holds its transaction open until it is let go. */
function slowWrite(name: string) {
	const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
	const done = queue.write(async (tx) => {
		await rename(tx, name);
		await held;
		return { value: name, show: () => void happened.push(`${name} shown`) };
	});
	return { done, letGo };
}
async function rename(tx: WriteTransaction, name: string): Promise<void> {
	await tx.insertInto("family").values({ id: name, name, created_at: name }).execute();
}
/** Everything that can happen without being waited for has happened. */
async function severalTurns(): Promise<void> {
	for (let count = 0; count < 20; count += 1) await turn();
}

describe("the queue of writes", () => {
	it("[I11] lets nothing be read, and nothing else be written, while a write is under way", async () => {
		const first = slowWrite("first");
		const read = queue.between(async () => void happened.push("read"));
		const second = slowWrite("second");
		second.letGo();
		await severalTurns();
		expect(happened).toEqual([]);
		first.letGo();
		await Promise.all([first.done, read, second.done]);
		expect(happened).toEqual(["first shown", "read", "second shown"]);
	});

	it("[I2] shows nothing of a change that could not be committed, and goes on", async () => {
		const refused = queue.write(async (tx) => {
			await rename(tx, "one");
			// Checked at the commit alone, as a disk that fails there would be.
			await tx.schema
				.createTable("rooms")
				.addColumn("id", "text", (column) => column.primaryKey())
				.execute();
			await tx.schema
				.createTable("beds")
				.addColumn("room", "text", (column) => column.references("rooms.id"))
				.execute();
			await tx
				.insertInto("beds" as "family")
				.values({ room: "none" } as never)
				.execute();
			return { value: undefined, show: () => void happened.push("shown") };
		});
		await expect(refused).rejects.toThrow("FOREIGN KEY");
		expect([happened, failed.length]).toEqual([[], 1]);
		const next = slowWrite("one");
		next.letGo();
		expect(await next.done).toBe("one");
		expect(happened).toEqual(["one shown"]);
	});

	it("[I7] a listener that throws harms neither the write nor the next one", async () => {
		await queue.write(async (tx) => {
			await rename(tx, "one");
			return {
				value: undefined,
				show: () => {
					throw new Error("nobody listens");
				},
			};
		});
		const next = slowWrite("two");
		next.letGo();
		await next.done;
		expect([happened, failed.map(String)]).toEqual([["two shown"], ["Error: nobody listens"]]);
	});
});
