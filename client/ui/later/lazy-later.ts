import { lazily } from "../parts/lazily.tsx";
import type { SendLaterSheetProps } from "./send-later-sheet.tsx";

export const LaterBar = lazily(async () => (await import("./later-bar.tsx")).LaterBar);
export const LaterButton = lazily(async () => (await import("./later-button.tsx")).LaterButton);
export const SendLaterSheet = lazily<SendLaterSheetProps>(
	async () => (await import("./send-later-sheet.tsx")).SendLaterSheet,
);
