import { useSyncExternalStore } from "react";
import { type Heard, voicePlayer } from "./voice-player.ts";

/** What is heard of this voice; null while another one is, or none. */
export function useHeard(fileId: string): Heard | null {
	return useSyncExternalStore(voicePlayer.subscribe, () => {
		const heard = voicePlayer.heard();
		return heard?.fileId === fileId ? heard : null;
	});
}

export function useSpeed(): number {
	return useSyncExternalStore(voicePlayer.subscribe, voicePlayer.speed);
}
