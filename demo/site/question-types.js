/** The page of all question types, with one of its own. */
import { SurveyForm } from '/dist/survey-form.js';
import { floorPlanType } from '/floor-plan/element.js';

SurveyForm.use(floorPlanType);
