import { ruleCodes } from '../generated/codes.ts';
import { defaultSettings, type Settings } from '../rules/settings/settings.ts';
import { isSettable } from './settable.ts';

/** Wording is a matter for the unit's own check. Where files are summed up, only mistakes count that make a sum wrong. */
export const formAlone: Settings = {
  ...defaultSettings,
  severities: new Map(
    ruleCodes()
      .filter(isSettable)
      .map((code) => [code, 'off']),
  ),
};
