/**
 * What the connection bar tells. `since` is when this state began, in ms of the clock handed in; `goesOnAt` when the
 * server, which has asked for patience, goes on with what waits, in ms of `performance.now()`.
 */
export type Connection = {
	kind: "connecting" | "live" | "offline" | "unreachable" | "update-required";
	since: number;
	waiting: number;
	goesOnAt: number | null;
};
