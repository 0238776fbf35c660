import { lazily } from "../parts/lazily.tsx";
import type { EditSheetProps } from "./edit-sheet.tsx";

export const EditSheet = lazily<EditSheetProps>(async () => (await import("./edit-sheet.tsx")).EditSheet);
