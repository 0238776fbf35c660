import { useEffect, useMemo, useRef, useState } from "react";
import type { Connection } from "../../data/connection.ts";
import { useConnection } from "../../hooks/use-connection.ts";
import { useSession } from "../../hooks/use-session.ts";

/**
 * What the bar tells, if anything. `sending` is the time between coming back and nothing waiting any more; `patience`
 * is what the server has asked for.
 */
export type ConnectionNotice =
	| "none"
	| "connecting"
	| "offline"
	| "unreachable"
	| "update-required"
	| "sending"
	| "patience";

// Short troubles pass unseen; a device that knows it has no network says so at once.
const patienceMs = 5_000;

export function useConnectionNotice(): { notice: ConnectionNotice; connection: Connection } {
	const connection = useConnection();
	const session = useSession();
	const [notice, setNotice] = useState<ConnectionNotice>("none");
	const troubleSince = useRef(0);
	// Before signing in there is no connection to be had; only a missing network matters.
	const kind = session.kind === "signed-in" || connection.kind === "offline" ? connection.kind : "live";

	useEffect(() => {
		if (kind === "live") {
			troubleSince.current = 0;
			setNotice((before) => (before === "none" ? "none" : "sending"));
			return;
		}
		// Not the time of day, which may be set back by hours in the middle of it.
		troubleSince.current ||= performance.now();
		if (kind === "offline" || kind === "update-required") {
			setNotice(kind);
			return;
		}
		const tell = () => setNotice((before) => (kind === "connecting" && before === "unreachable" ? before : kind));
		// An attempt that fails again must not start the waiting over.
		const timer = setTimeout(tell, troubleSince.current + patienceMs - performance.now());
		return () => clearTimeout(timer);
	}, [kind]);

	const { goesOnAt } = connection;
	const isLong = useMemo(() => goesOnAt !== null && goesOnAt - performance.now() >= patienceMs, [goesOnAt]);
	if (kind === "live" && isLong) return { notice: "patience", connection };
	const isDone = notice === "sending" && connection.waiting === 0;
	return { notice: isDone ? "none" : notice, connection };
}
