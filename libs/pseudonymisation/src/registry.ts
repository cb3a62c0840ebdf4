import type { Detector } from './detector';
import { acronymDetector } from './detectors/acronym.detector';
import { addressDetector } from './detectors/address.detector';
import { calledNameDetector } from './detectors/called-name.detector';
import { datesDetector } from './detectors/dates.detector';
import { dwellingDetector, postalTownDetector } from './detectors/dwelling.detector';
import { emailDetector } from './detectors/email.detector';
import { fileNumberDetector } from './detectors/file-number.detector';
import { firmDetector } from './detectors/firm.detector';
import { firstNameDetector } from './detectors/first-name.detector';
import { ageDetector } from './detectors/age.detector';
import { houseNumberDetector } from './detectors/house-number.detector';
import { ibanDetector } from './detectors/iban.detector';
import { initialsDetector } from './detectors/initials.detector';
import { loneNumberDetector } from './detectors/lone-number.detector';
import { localNameDetector } from './detectors/local-name.detector';
import { namedPlaceDetector } from './detectors/named-place.detector';
import { nirDetector } from './detectors/nir.detector';
import { positionDetector } from './detectors/position.detector';
import { phoneDetector } from './detectors/phone.detector';
import { plateDetector } from './detectors/plate.detector';
import { professionalNumberDetector } from './detectors/professional-number.detector';
import { properNounDetector } from './detectors/proper-noun.detector';
import { sentenceNameDetector } from './detectors/sentence-name.detector';
import { relativeNameDetector } from './detectors/relative-name.detector';
import { smallEstablishmentDetector } from './detectors/small-establishment.detector';
import { titleNameDetector } from './detectors/title-name.detector';
import { streetDetector } from './detectors/street.detector';
import { smallPlaceDetector } from './detectors/small-place.detector';
import { smallTownDetector } from './detectors/small-town.detector';
import { toponymDetector } from './detectors/toponym.detector';
import { townDetector } from './detectors/town.detector';
import { unknownWordDetector } from './detectors/unknown-word.detector';
import { handleDetector, urlDetector } from './detectors/web.detector';

/** Every detector of the check. A new one is one file and one line here. */
export const DETECTORS: readonly Detector[] = [
  nirDetector,
  ibanDetector,
  phoneDetector,
  emailDetector,
  plateDetector,
  professionalNumberDetector,
  fileNumberDetector,
  loneNumberDetector,
  urlDetector,
  handleDetector,
  datesDetector,
  ageDetector,
  addressDetector,
  streetDetector,
  houseNumberDetector,
  positionDetector,
  postalTownDetector,
  dwellingDetector,
  namedPlaceDetector,
  smallEstablishmentDetector,
  firmDetector,
  localNameDetector,
  townDetector,
  smallTownDetector,
  smallPlaceDetector,
  toponymDetector,
  titleNameDetector,
  relativeNameDetector,
  calledNameDetector,
  firstNameDetector,
  sentenceNameDetector,
  initialsDetector,
  properNounDetector,
  acronymDetector,
  unknownWordDetector,
];
