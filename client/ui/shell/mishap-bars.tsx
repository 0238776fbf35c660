import { useHistoryTrouble } from "../../hooks/use-history-trouble.ts";
import { useLostWords } from "../../hooks/use-lost-words.ts";
import { lazily } from "../parts/lazily.tsx";

const LostBar = lazily(async () => (await import("./lost-bar.tsx")).LostBar);
const HistoryBar = lazily(async () => (await import("./history-bar.tsx")).HistoryBar);

/** Bars that most families never see: they are fetched when there is something to say. */
export function MishapBars() {
	const { count } = useLostWords();
	const trouble = useHistoryTrouble();
	return (
		<>
			{count > 0 && <LostBar />}
			{trouble !== null && <HistoryBar />}
		</>
	);
}
