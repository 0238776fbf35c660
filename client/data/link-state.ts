export type LinkKind = "connecting" | "live" | "offline" | "unreachable" | "update-required";

export type LinkFacts = {
	/** What the browser says of the network. */
	isOnline: boolean;
	isLive: boolean;
	/** Attempts in a row that brought no connection. */
	failures: number;
	/** The server has said that it no longer speaks with this version. */
	isTooOld: boolean;
};

/**
 * One name for what the connection is. No network comes first: under it an open socket may look alive for minutes,
 * because nobody tells it that it is not.
 */
export function linkKind(facts: LinkFacts): LinkKind {
	if (facts.isTooOld) return "update-required";
	if (!facts.isOnline) return "offline";
	if (facts.isLive) return "live";
	return facts.failures > 0 ? "unreachable" : "connecting";
}
