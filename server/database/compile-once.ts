import type { Compilable, CompiledQuery, DatabaseConnection } from "kysely";
import type { Database } from "./open-database.ts";
import type { WriteTransaction } from "./write-queue.ts";

type Values = Record<string, unknown>;
/** Names the place of a value in a query. */
export type Value<V extends Values> = <Name extends keyof V & string>(name: Name) => V[Name];

/**
 * The connection a transaction runs on. Kysely's own way to it, which makes new executors and a dozen promises for every
 * question, costs more than SQLite's answer; a transaction's connection stays the same.
 */
const connections = new WeakMap<WriteTransaction, Promise<DatabaseConnection>>();

/** A query that is asked with other values each time. */
type Asked<V extends Values, Row> = (database: Database | WriteTransaction, values: V) => Promise<Row[]>;

/**
 * For what is asked at every commit: Kysely builds and compiles the query at its first use, with named places where the
 * values go, and only the values are put in afterwards. Building costs several times what SQLite takes to answer.
 */
export function compileOnce<V extends Values, Row>(
	build: (database: Database | WriteTransaction, value: Value<V>) => Compilable<Row>,
): Asked<V, Row> {
	let compiled: CompiledQuery<Row> | null = null;
	let names: (string | null)[] = [];

	function compile(database: Database | WriteTransaction): CompiledQuery<Row> {
		const places = new Map<unknown, string>();
		const query = build(database, (name) => {
			const place = { name };
			places.set(place, name);
			// Kysely hands values through unread; this one never reaches the database.
			return place as unknown as V[typeof name];
		}).compile();
		names = query.parameters.map((parameter) => places.get(parameter) ?? null);
		return query;
	}

	return async (database, values) => {
		compiled ??= compile(database);
		const query = compiled;
		const parameters = names.map((name, index) => (name === null ? query.parameters[index] : values[name]));
		const asked = { ...query, parameters };
		if (!isTransaction(database)) return (await database.executeQuery<Row>(asked)).rows;
		return (await (await connectionOf(database)).executeQuery<Row>(asked)).rows;
	};
}

function isTransaction(database: Database | WriteTransaction): database is WriteTransaction {
	return database.isTransaction;
}

function connectionOf(tx: WriteTransaction): Promise<DatabaseConnection> {
	const known = connections.get(tx);
	if (known !== undefined) return known;
	const found = tx.getExecutor().provideConnection(async (connection) => connection);
	connections.set(tx, found);
	return found;
}
