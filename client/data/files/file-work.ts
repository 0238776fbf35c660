import { isWaiting } from "../outbox-row.ts";
import { isOwn, type OwnFile } from "./file-fact.ts";
import { type FileSigns, idsInMessages } from "./file-signs.ts";

/** The next thing there is to do about a file of mine at the server. */
export type FileWork = { do: "bring" | "take back" | "ask"; file: OwnFile };

/** What was done on this connection: a server that was put back to an older day is brought and asked again on the next. */
export type FilesDone = Readonly<Record<"brought" | "asked" | "takenBack", ReadonlySet<string>>>;

/** All that is to be done, in order: what its message has been waiting for longest, first. */
export function fileWork({ facts, states, outbox }: FileSigns, { brought, asked, takenBack }: FilesDone): FileWork[] {
	const own = [...facts.values()].filter(isOwn).toSorted((one, other) => one.own.keptAt - other.own.keptAt);
	const inOutbox = new Set(idsInMessages(outbox));
	const accepted = own.filter(({ id }) => states.get(id)?.status === "pending" && !inOutbox.has(id));
	const sending = idsInMessages(outbox.filter(isWaiting)).flatMap((id) => own.filter((file) => file.id === id));
	const isToBring = ({ id, own: { isReady, isBrought, isCancelled, stopped }, sizes }: OwnFile) => {
		const isDone = isReady && !states.has(id);
		return !isDone && !isCancelled && stopped === null && sizes.whole !== undefined && !(isBrought && brought.has(id));
	};
	const isToTakeBack = ({ id, own: { isCancelled } }: OwnFile) => isCancelled && !takenBack.has(id);
	const isToAsk = ({ id, own: { isSaid, isReady, isCancelled } }: OwnFile) =>
		isSaid && !isReady && !isCancelled && !states.has(id) && !inOutbox.has(id) && !asked.has(id);
	return [
		...accepted.filter(isToTakeBack).map((file) => ({ do: "take back" as const, file })),
		...[...accepted, ...sending].filter(isToBring).map((file) => ({ do: "bring" as const, file })),
		...own.filter(isToAsk).map((file) => ({ do: "ask" as const, file })),
	];
}
