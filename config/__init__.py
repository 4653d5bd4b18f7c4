"""The house: settings from the environment, addresses, the server, and the pages that belong to no case."""
