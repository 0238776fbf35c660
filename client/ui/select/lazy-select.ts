import { lazily } from "../parts/lazily.tsx";

export const Tick = lazily(async () => (await import("./tick.tsx")).Tick);
export const SelectBar = lazily(async () => (await import("./select-bar.tsx")).SelectBar);
