// The parts of the settings that say how a mail ends. Escalation routes only say who is told.
import type { SettingPart } from '../../http/desk/settings-routes.ts';

export const TRIED_PARTS: readonly SettingPart[] = ['voice', 'desk', 'policy', 'template'];
