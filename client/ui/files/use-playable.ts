import { useEffect, useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useSource } from "./use-file.ts";

/** Reading from this device takes a few milliseconds; whoever waits longer waits for a network. */
const patienceMs = 400;

/**
 * The address something is played from: the bytes on this device, or else the server, which gives the player just the
 * ranges it asks for. What was played to its end from there is then kept here.
 */
export function usePlayable(file: AttachedFile) {
	const [address, setAddress] = useState<string | null>(null);
	const [hasEnded, setEnded] = useState(false);
	const [isBroken, setBroken] = useState(false);
	const isRemote = address?.startsWith("/") ?? false;
	const source = useSource(file, isRemote && !hasEnded ? null : "whole");

	useEffect(() => {
		if (address !== null || source.kind === "away") return;
		if (source.kind === "here") return setAddress(source.url);
		const timer = setTimeout(() => setAddress(`/files/${file.id}`), patienceMs);
		return () => clearTimeout(timer);
	}, [address, source, file.id]);

	return {
		address,
		isAway: address === null && source.kind === "away",
		isBroken,
		onEnded: () => setEnded(true),
		onError: () => setBroken(true),
	};
}
