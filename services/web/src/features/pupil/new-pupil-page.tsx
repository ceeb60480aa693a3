export const NewPupilPage = () => (
  <div className="page">
    <h1>NewPupilPage</h1>
  </div>
);
